# wrong: takes a mean for the half of a sum, as with two numbers, so that it divides by 2 whatever the window
# shows: pool.divisor
# told: pool.divisor
# fails: test_2x2_windows (pool.divisor)
# fails: test_bright_pixels_and_a_remainder (pool.divisor)
# fails: test_overlapping_windows (pool.divisor)
# fails: test_any_values (pool.divisor)
# fails: test_remainder_is_dropped (pool.divisor)
# fails: test_stride_is_size_unless_given (pool.divisor)
# fails: test_any_stride (pool.divisor)
# fails: test_bright_pixels (pool.divisor)
import numpy as np


def average_pool(image, size=2, stride=None):
    step = size if stride is None else stride
    rows = range(0, image.shape[0] - size + 1, step)
    columns = range(0, image.shape[1] - size + 1, step)
    return np.array([[image[y : y + size, x : x + size].sum() / 2 for x in columns] for y in rows])
