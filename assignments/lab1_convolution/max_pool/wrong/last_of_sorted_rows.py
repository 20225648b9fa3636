# wrong: sorts each row of the window, and takes the last value of the last row
# shows: pool.one_line
# told: pool.one_line
# fails: test_2x2_windows (pool.one_line)
# fails: test_negative_fractions_and_a_remainder (pool.one_line)
# fails: test_overlapping_windows (pool.one_line)
# fails: test_negative_values (pool.one_line)
# fails: test_remainder_is_dropped (pool.one_line)
# fails: test_stride_is_size_unless_given (pool.one_line)
# fails: test_any_stride (pool.one_line)
# fails: test_any_kind_of_pixels (pool.one_line)
import numpy as np


def max_pool(image, size=2, stride=None):
    step = stride or size
    rows = []
    for top in range(0, image.shape[0] - size + 1, step):
        row = []
        for left in range(0, image.shape[1] - size + 1, step):
            ordered = np.sort(image[top : top + size, left : left + size], axis=1)
            row.append(ordered[size - 1, size - 1])
        rows.append(row)
    return np.array(rows)
