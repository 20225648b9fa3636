# right: sliding_window_view and einsum
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def convolve2d(image, kernel, stride=1):
    kernel = np.asarray(kernel, dtype=float)
    windows = sliding_window_view(np.asarray(image), kernel.shape)[::stride, ::stride]
    return np.einsum("ijab,ab->ij", windows, kernel)
