# wrong: a stride that is given is never used
# shows: pool.stride_ignored
# told: pool.stride_ignored
# fails: test_overlapping_windows (pool.stride_ignored)
# fails: test_any_stride (pool.stride_ignored)
import numpy as np


def max_pool(image, size=2, stride=None):
    h, w = image.shape
    out = np.zeros((h // size, w // size))
    for i in range(h // size):
        for j in range(w // size):
            out[i, j] = np.max(image[i * size:(i + 1) * size, j * size:(j + 1) * size])
    return out
