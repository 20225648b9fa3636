# wrong: brackets around all of n - size + 1, so that the stride divides the 1 as well
# shows: pool.one_inside
# told: pool.one_inside
# fails: test_2x2_windows (pool.one_inside)
# fails: test_negative_fractions_and_a_remainder (pool.one_inside)
# fails: test_negative_values (pool.one_inside)
# fails: test_remainder_is_dropped (pool.one_inside)
# fails: test_stride_is_size_unless_given (pool.one_inside)
# fails: test_any_stride (pool.one_inside)
# fails: test_any_kind_of_pixels (pool.one_inside)
import numpy as np


def max_pool(image, size=2, stride=None):
    if stride is None:
        stride = size
    n_rows = (len(image) - size + 1) // stride
    n_columns = (len(image[0]) - size + 1) // stride
    largest = np.zeros((n_rows, n_columns))
    for r in range(n_rows):
        for c in range(n_columns):
            y, x = r * stride, c * stride
            largest[r, c] = np.max(image[y : y + size, x : x + size])
    return largest
