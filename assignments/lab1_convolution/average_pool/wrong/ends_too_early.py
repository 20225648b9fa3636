# wrong: the loops end before the last full window
# shows: pool.last_window_lost
# told: pool.last_window_lost
# fails: test_2x2_windows (pool.last_window_lost)
# fails: test_overlapping_windows (pool.shape)
# fails: test_any_values (pool.shape)
# fails: test_remainder_is_dropped (pool.shape)
# fails: test_stride_is_size_unless_given (pool.shape)
# fails: test_any_stride (pool.shape)
# fails: test_bright_pixels (pool.shape)
import numpy as np


def average_pool(image, size=2, stride=None):
    step = size if stride is None else stride
    rows = range(0, image.shape[0] - size, step)
    columns = range(0, image.shape[1] - size, step)
    return np.array([[np.mean(image[y:y + size, x:x + size]) for x in columns] for y in rows])
