# right: cut and reshape where stride equals size, otherwise as_strided
import numpy as np


def average_pool(image, size=2, stride=None):
    if stride is None:
        stride = size
    H, W = image.shape
    h, w = (H - size) // stride + 1, (W - size) // stride + 1
    if stride == size:
        return image[:h * size, :w * size].reshape(h, size, w, size).mean(axis=(1, 3))
    s0, s1 = image.strides
    view = np.lib.stride_tricks.as_strided(image, (h, w, size, size),
                                           (s0 * stride, s1 * stride, s0, s1), writeable=False)
    return view.mean(axis=-1).mean(axis=-1)
