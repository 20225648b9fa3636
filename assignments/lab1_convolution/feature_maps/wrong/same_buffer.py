# wrong: the same output array is filled again for each filter, so all maps are the last one
# shows: maps.all_the_same
# told: maps.all_the_same
# fails: test_two_filters_of_the_slide (maps.all_the_same)
# fails: test_stride_2 (maps.all_the_same)
# fails: test_three_filters_with_fractions (maps.all_the_same)
# fails: test_any_number_of_filters (maps.all_the_same)
# fails: test_any_height_width_and_stride (maps.all_the_same)
# fails: test_fractions_and_negative_values (maps.all_the_same)
import numpy as np


def feature_maps(image, kernels, stride=1):
    k = kernels.shape[1]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    maps = []
    for kernel in kernels:
        for i in range(h):
            for j in range(w):
                out[i, j] = np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k] * kernel)
        maps.append(out)
    return np.array(maps)
