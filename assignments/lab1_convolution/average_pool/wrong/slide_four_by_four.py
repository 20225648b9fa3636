# wrong: half finished, four means written out for a 4×4 image
# shows: pool.size_ignored
# told: pool.size_ignored
# fails: test_bright_pixels_and_a_remainder (pool.size_ignored)
# fails: test_overlapping_windows (pool.size_ignored)
# fails: test_any_values (pool.shape)
# fails: test_remainder_is_dropped (pool.shape)
# fails: test_stride_is_size_unless_given (pool.shape)
# fails: test_any_stride (pool.shape)
# fails: test_bright_pixels (pool.shape)
import numpy as np


def average_pool(image, size=2, stride=None):
    a = np.mean(image[0:2, 0:2])
    b = np.mean(image[0:2, 2:4])
    c = np.mean(image[2:4, 0:2])
    d = np.mean(image[2:4, 2:4])
    return np.array([[a, b], [c, d]])
