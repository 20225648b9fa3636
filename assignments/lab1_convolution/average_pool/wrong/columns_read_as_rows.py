# wrong: reads image[j, i] for the result at [i, j]
# shows: values.transposed
# told: values.transposed
# fails: test_2x2_windows (values.transposed)
# fails: test_bright_pixels_and_a_remainder (values.transposed)
# fails: test_overlapping_windows (values.transposed)
# fails: test_any_values (values.transposed)
# fails: test_remainder_is_dropped (values.transposed)
# fails: test_stride_is_size_unless_given (values.transposed)
# fails: test_any_stride (values.transposed)
# fails: test_bright_pixels (values.transposed)
import numpy as np


def average_pool(image, size=2, stride=None):
    step = stride or size
    rows, columns = [(length - size) // step + 1 for length in image.shape[::-1]]
    means = np.zeros((rows, columns))
    for i in range(rows):
        for j in range(columns):
            means[i, j] = image[j * step:j * step + size, i * step:i * step + size].mean()
    return means
