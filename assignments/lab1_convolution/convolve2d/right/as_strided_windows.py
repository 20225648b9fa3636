# right: windows by as_strided with the image's own strides, so that arrays in pieces work as well
import numpy as np
from numpy.lib.stride_tricks import as_strided


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    h, w = ((side - k) // stride + 1 for side in image.shape)
    down, along = image.strides
    windows = as_strided(image, (h, w, k, k), (down * stride, along * stride, down, along), writeable=False)
    return np.tensordot(windows.astype("float64"), kernel, axes=2)
