# wrong: returns inside of the outer loop, so only the first row is there
# shows: values.first_row_only
# told: values.first_row_only
# fails: test_2x2_windows (values.first_row_only)
# fails: test_overlapping_windows (pool.shape)
# fails: test_negative_values (values.first_row_only)
# fails: test_remainder_is_dropped (pool.shape)
# fails: test_stride_is_size_unless_given (values.first_row_only)
# fails: test_any_stride (values.first_row_only)
# fails: test_any_kind_of_pixels (pool.shape)
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = stride or size
    rows = []
    for top in range(0, image.shape[0] - size + 1, stride):
        row = []
        for left in range(0, image.shape[1] - size + 1, stride):
            row.append(np.max(image[top:top + size, left:left + size]))
        rows.append(row)
        return np.array(rows)
