# wrong: each map is filled column by column, so that its rows and columns are exchanged
# shows: values.transposed
# told: values.transposed
# fails: test_two_filters_of_the_slide (values.transposed)
# fails: test_stride_2 (values.transposed)
# fails: test_three_filters_with_fractions (values.transposed)
import numpy as np


def feature_maps(image, kernels, stride=1):
    k = kernels.shape[1]
    maps = []
    for kernel in kernels:
        columns = []
        for x in range(0, image.shape[1] - k + 1, stride):
            columns.append([(image[y:y + k, x:x + k] * kernel).sum() for y in range(0, image.shape[0] - k + 1, stride)])
        maps.append(columns)
    return np.array(maps)
