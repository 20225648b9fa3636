# wrong: the end of a window is found with the stride, not with the size
# shows: pool.window_of_stride
# told: pool.window_of_stride
# fails: test_overlapping_windows (pool.window_of_stride)
# fails: test_any_stride (pool.window_of_stride)
import numpy as np


def max_pool(image, size=2, stride=None):
    if stride is None:
        stride = size
    H, W = image.shape
    out_h = (H - size) // stride + 1
    out_w = (W - size) // stride + 1
    out = np.zeros((out_h, out_w), dtype=image.dtype)
    for i in range(out_h):
        for j in range(out_w):
            out[i, j] = image[i * stride:(i + 1) * stride, j * stride:(j + 1) * stride].max()
    return out
