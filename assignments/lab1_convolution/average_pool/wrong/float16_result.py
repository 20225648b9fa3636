# wrong: the means are float16, too coarse for their fractions
# shows: values.float16
# told: values.float16
# fails: test_bright_pixels_and_a_remainder (values.float16)
# fails: test_overlapping_windows (values.float16)
# fails: test_any_values (values.float16)
# fails: test_remainder_is_dropped (values.float16)
# fails: test_stride_is_size_unless_given (values.float16)
# fails: test_any_stride (values.float16)
# fails: test_bright_pixels (values.float16)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = stride or size
    rows, columns = ((length - size) // stride + 1 for length in image.shape)
    result = np.zeros((rows, columns), dtype="float16")
    for i in range(rows):
        for j in range(columns):
            result[i, j] = np.mean(image[i * stride : i * stride + size, j * stride : j * stride + size])
    return result
