# wrong: reads the width before the height
# shows: pool.sides_exchanged
# told: pool.sides_exchanged
# fails: test_negative_fractions_and_a_remainder (pool.sides_exchanged)
# fails: test_overlapping_windows (pool.sides_exchanged)
# fails: test_negative_values (pool.sides_exchanged)
# fails: test_remainder_is_dropped (pool.sides_exchanged)
# fails: test_stride_is_size_unless_given (pool.sides_exchanged)
# fails: test_any_stride (pool.sides_exchanged)
# fails: test_any_kind_of_pixels (pool.sides_exchanged)
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = stride or size
    width, height = image.shape
    rows = []
    for i in range(0, height - size + 1, stride):
        rows.append([image[i:i + size, j:j + size].max() for j in range(0, width - size + 1, stride)])
    return np.array(rows)
