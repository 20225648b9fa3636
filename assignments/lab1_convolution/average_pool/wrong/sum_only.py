# wrong: adds up and forgets to divide
# shows: pool.sum_only
# told: pool.sum_only
# fails: test_2x2_windows (pool.sum_only)
# fails: test_bright_pixels_and_a_remainder (pool.sum_only)
# fails: test_overlapping_windows (pool.sum_only)
# fails: test_any_values (pool.sum_only)
# fails: test_remainder_is_dropped (pool.sum_only)
# fails: test_stride_is_size_unless_given (pool.sum_only)
# fails: test_any_stride (pool.sum_only)
# fails: test_bright_pixels (pool.sum_only)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    return np.array([[np.sum(image[i:i + size, j:j + size])
                      for j in range(0, image.shape[1] - size + 1, stride)]
                     for i in range(0, image.shape[0] - size + 1, stride)])
