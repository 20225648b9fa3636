# wrong: thinks that a slice holds its end, so that windows are one row and one column short
# shows: pool.window_one_short
# told: pool.window_one_short
# fails: test_2x2_windows (pool.window_one_short)
# fails: test_negative_fractions_and_a_remainder (pool.window_one_short)
# fails: test_overlapping_windows (pool.window_one_short)
# fails: test_negative_values (pool.window_one_short)
# fails: test_remainder_is_dropped (pool.window_one_short)
# fails: test_stride_is_size_unless_given (pool.window_one_short)
# fails: test_any_stride (pool.window_one_short)
# fails: test_any_kind_of_pixels (pool.window_one_short)
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    last = max(size - 1, 1)
    height = (image.shape[0] - size) // stride + 1
    width = (image.shape[1] - size) // stride + 1
    result = np.zeros((height, width))
    for i in range(height):
        for j in range(width):
            top, left = i * stride, j * stride
            result[i, j] = image[top : top + last, left : left + last].max()
    return result
