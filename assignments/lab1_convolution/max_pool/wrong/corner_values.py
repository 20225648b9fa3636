# wrong: compares only the four corners of the window
# shows: pool.corners
# told: pool.corners
# fails: test_negative_fractions_and_a_remainder (pool.corners)
# fails: test_overlapping_windows (pool.corners)
# fails: test_negative_values (pool.corners)
# fails: test_remainder_is_dropped (pool.corners)
# fails: test_stride_is_size_unless_given (pool.corners)
# fails: test_any_stride (pool.corners)
import numpy as np


def max_pool(image, size=2, stride=None):
    step = size if stride is None else stride
    rows = range(0, image.shape[0] - size + 1, step)
    columns = range(0, image.shape[1] - size + 1, step)
    result = np.empty((len(rows), len(columns)))
    for i, top in enumerate(rows):
        for j, left in enumerate(columns):
            bottom, right = top + size - 1, left + size - 1
            upper = max(image[top, left], image[top, right])
            lower = max(image[bottom, left], image[bottom, right])
            result[i, j] = max(upper, lower)
    return result
