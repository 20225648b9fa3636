# wrong: a window reaches to where the next one starts
# shows: pool.window_of_stride
# told: pool.window_of_stride
# fails: test_overlapping_windows (pool.window_of_stride)
# fails: test_any_stride (pool.window_of_stride)
import numpy as np


def average_pool(image, size=2, stride=None):
    s = stride or size
    starts = [range(0, n - size + 1, s) for n in image.shape]
    return np.array([[np.mean(image[r : r + s, c : c + s]) for c in starts[1]] for r in starts[0]])
