# wrong: the sum of the window times the sum of the filter, not the sum of the products
# shows: maps.values
# told: maps.values
# fails: test_two_filters_of_the_slide (maps.values)
# fails: test_stride_2 (maps.values)
# fails: test_three_filters_with_fractions (maps.values)
# fails: test_any_number_of_filters (maps.values)
# fails: test_any_height_width_and_stride (maps.values)
# fails: test_fractions_and_negative_values (maps.values)
import numpy as np


def feature_maps(image, kernels, stride=1):
    k = kernels.shape[1]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((len(kernels), h, w))
    for f in range(len(kernels)):
        for i in range(h):
            for j in range(w):
                patch = image[i * stride:i * stride + k, j * stride:j * stride + k]
                out[f, i, j] = np.sum(patch) * np.sum(kernels[f])
    return out
