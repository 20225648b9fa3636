# wrong: takes the pixel at size // 2, which is the middle of the window
# shows: pool.middle
# told: pool.middle
# fails: test_2x2_windows (pool.middle)
# fails: test_negative_fractions_and_a_remainder (pool.middle)
# fails: test_overlapping_windows (pool.middle)
# fails: test_negative_values (pool.middle)
# fails: test_remainder_is_dropped (pool.middle)
# fails: test_stride_is_size_unless_given (pool.middle)
# fails: test_any_stride (pool.middle)
# fails: test_any_kind_of_pixels (pool.middle)
import numpy as np


def max_pool(image, size=2, stride=None):
    step = stride if stride is not None else size
    middle = size // 2
    rows = (image.shape[0] - size) // step + 1
    columns = (image.shape[1] - size) // step + 1
    return np.array([[image[r * step + middle, c * step + middle] for c in range(columns)] for r in range(rows)])
