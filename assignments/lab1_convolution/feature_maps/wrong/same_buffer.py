# wrong: the same output array is filled again for each filter, so all maps are the last one
# shows: maps.last_everywhere
# told: maps.last_everywhere
# fails: test_two_filters_of_the_slide (maps.last_everywhere)
# fails: test_stride_2 (maps.last_everywhere)
# fails: test_three_filters_with_fractions (maps.last_everywhere)
# fails: test_any_number_of_filters (maps.last_everywhere)
# fails: test_any_height_width_and_stride (maps.last_everywhere)
# fails: test_fractions_and_negative_values (maps.last_everywhere)
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
