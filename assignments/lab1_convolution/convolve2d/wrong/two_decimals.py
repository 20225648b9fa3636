# wrong: rounds every sum to two decimals
# shows: values.rounded
# told: values.rounded
# fails: test_filter_is_not_flipped (values.rounded)
# fails: test_any_filter_size (values.rounded)
# fails: test_any_stride (values.rounded)
# fails: test_fractions_and_negative_values (values.rounded)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    out = []
    for i in range(0, image.shape[0] - k + 1, stride):
        out.append([round(float((image[i:i + k, j:j + k] * kernel).sum()), 2)
                    for j in range(0, image.shape[1] - k + 1, stride)])
    return np.array(out)
