# wrong: thinks that a slice holds its end, so that windows are one row and one column short
# shows: pool.window_one_short
# told: pool.window_one_short
# fails: test_2x2_windows (pool.window_one_short)
# fails: test_bright_pixels_and_a_remainder (pool.window_one_short)
# fails: test_overlapping_windows (pool.window_one_short)
# fails: test_any_values (pool.window_one_short)
# fails: test_remainder_is_dropped (pool.window_one_short)
# fails: test_stride_is_size_unless_given (pool.window_one_short)
# fails: test_any_stride (pool.window_one_short)
# fails: test_bright_pixels (pool.window_one_short)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    last = max(size - 1, 1)
    rows = range(0, image.shape[0] - size + 1, stride)
    columns = range(0, image.shape[1] - size + 1, stride)
    return np.array([[image[i : i + last, j : j + last].mean() for j in columns] for i in rows])
