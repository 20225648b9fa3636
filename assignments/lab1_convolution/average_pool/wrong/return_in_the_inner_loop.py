# wrong: returns when the first mean is there
# shows: values.first_value_only
# told: values.first_value_only
# fails: test_2x2_windows (values.first_value_only)
# fails: test_bright_pixels_and_a_remainder (pool.values)
# fails: test_overlapping_windows (pool.values)
# fails: test_any_values (values.first_value_only)
# fails: test_remainder_is_dropped (pool.values)
# fails: test_stride_is_size_unless_given (values.first_value_only)
# fails: test_any_stride (values.first_value_only)
# fails: test_bright_pixels (pool.values)
import numpy as np


def average_pool(image, size=2, stride=None):
    step = size if stride is None else stride
    h = (len(image) - size) // step + 1
    w = (len(image[0]) - size) // step + 1
    means = np.zeros((h, w))
    for row in range(h):
        for column in range(w):
            part = image[row * step:row * step + size, column * step:column * step + size]
            means[row, column] = np.mean(part)
            return means
