# wrong: the maps are float16, too coarse for their fractions
# shows: values.float16
# told: values.float16
# fails: test_three_filters_with_fractions (values.float16)
# fails: test_any_number_of_filters (values.float16)
# fails: test_any_height_width_and_stride (values.float16)
# fails: test_fractions_and_negative_values (values.float16)
import numpy as np


def feature_maps(image, kernels, stride=1):
    k = kernels.shape[1]
    rows, columns = ((size - k) // stride + 1 for size in image.shape)
    maps = np.zeros((len(kernels), rows, columns), dtype="float16")
    for f, kernel in enumerate(kernels):
        for i in range(rows):
            for j in range(columns):
                maps[f, i, j] = np.sum(image[i * stride : i * stride + k, j * stride : j * stride + k] * kernel)
    return maps
