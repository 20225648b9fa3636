# wrong: the result is float16, too coarse for its fractions
# shows: values.float16
# told: values.float16
# fails: test_2x2_filter_with_fractions (values.float16)
# fails: test_each_channel_has_its_own_weights (values.float16)
# fails: test_any_number_of_channels (values.float16)
# fails: test_any_stride (values.float16)
# fails: test_fractions_and_negative_values (values.float16)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k = len(kernel)
    rows, columns = ((size - k) // stride + 1 for size in image.shape[:2])
    result = np.zeros((rows, columns), dtype="float16")
    for i in range(rows):
        for j in range(columns):
            result[i, j] = np.sum(image[i * stride : i * stride + k, j * stride : j * stride + k] * kernel)
    return result
