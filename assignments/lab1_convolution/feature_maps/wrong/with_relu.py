# wrong: ReLU on the maps
# shows: conv.negatives_lost
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def feature_maps(image, kernels, stride=1):
    k = kernels.shape[1]
    win = sliding_window_view(image, (k, k))[::stride, ::stride]
    return np.maximum(np.einsum("ijab,fab->fij", win, kernels), 0)
