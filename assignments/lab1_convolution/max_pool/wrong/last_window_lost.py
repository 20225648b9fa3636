# wrong: the last full window is lost (no + 1 in range)
# shows: pool.last_window_lost
# told: pool.last_window_lost
# fails: test_2x2_windows (pool.last_window_lost)
# fails: test_overlapping_windows (pool.shape)
# fails: test_negative_values (pool.shape)
# fails: test_remainder_is_dropped (pool.shape)
# fails: test_stride_is_size_unless_given (pool.shape)
# fails: test_any_stride (pool.shape)
# fails: test_any_kind_of_pixels (pool.shape)
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    H, W = image.shape
    return np.array([[np.max(image[i:i + size, j:j + size]) for j in range(0, W - size, stride)]
                     for i in range(0, H - size, stride)])
