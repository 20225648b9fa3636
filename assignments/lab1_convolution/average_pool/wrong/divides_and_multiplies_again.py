# wrong: no brackets around size * size, so that the total is divided by the one and multiplied by the other
# shows: pool.multiplied_again
# told: pool.multiplied_again
# fails: test_2x2_windows (pool.multiplied_again)
# fails: test_bright_pixels_and_a_remainder (pool.multiplied_again)
# fails: test_overlapping_windows (pool.multiplied_again)
# fails: test_any_values (pool.multiplied_again)
# fails: test_remainder_is_dropped (pool.multiplied_again)
# fails: test_stride_is_size_unless_given (pool.multiplied_again)
# fails: test_any_stride (pool.multiplied_again)
# fails: test_bright_pixels (pool.multiplied_again)
import numpy as np


def average_pool(image, size=2, stride=None):
    step = size if stride is None else stride
    rows = []
    for top in range(0, image.shape[0] - size + 1, step):
        row = []
        for left in range(0, image.shape[1] - size + 1, step):
            total = 0.0
            for value in image[top:top + size, left:left + size].flat:
                total += float(value)
            row.append(total / size * size)
        rows.append(row)
    return np.array(rows)
