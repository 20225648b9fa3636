# wrong: kernels[:, ::-1, ::-1], a true convolution
# shows: conv.flipped
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def feature_maps(image, kernels, stride=1):
    k = kernels.shape[1]
    win = sliding_window_view(image, (k, k))[::stride, ::stride]
    return np.einsum("ijab,fab->fij", win, kernels[:, ::-1, ::-1])
