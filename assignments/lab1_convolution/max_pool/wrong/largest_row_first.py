# wrong: sorts the window's rows as lists and takes the largest value of the last one only
# shows: pool.rows_compared
# told: pool.rows_compared
# fails: test_overlapping_windows (pool.rows_compared)
# fails: test_negative_values (pool.rows_compared)
# fails: test_remainder_is_dropped (pool.rows_compared)
# fails: test_stride_is_size_unless_given (pool.rows_compared)
# fails: test_any_stride (pool.rows_compared)
# fails: test_any_kind_of_pixels (pool.rows_compared)
import numpy as np


def max_pool(image, size=2, stride=None):
    step = stride if stride is not None else size
    rows = [list(row) for row in image]
    found = []
    for top in range(0, len(rows) - size + 1, step):
        found.append([])
        for left in range(0, len(rows[0]) - size + 1, step):
            last = sorted(row[left:left + size] for row in rows[top:top + size])[-1]
            found[-1].append(max(last))
    return np.array(found)
