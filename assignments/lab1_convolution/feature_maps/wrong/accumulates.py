# wrong: the sum is not set back to zero for the next filter, so later maps hold the earlier ones too
# shows: maps.accumulated
# told: maps.accumulated
# fails: test_two_filters_of_the_slide (maps.accumulated)
# fails: test_stride_2 (maps.accumulated)
# fails: test_three_filters_with_fractions (maps.accumulated)
# fails: test_any_number_of_filters (maps.accumulated)
# fails: test_any_height_width_and_stride (maps.accumulated)
# fails: test_fractions_and_negative_values (maps.accumulated)
import numpy as np


def feature_maps(image, kernels, stride=1):
    F, k, _ = kernels.shape
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((F, h, w))
    acc = np.zeros((h, w))
    for f in range(F):
        for i in range(h):
            for j in range(w):
                acc[i, j] += np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k] * kernels[f])
        out[f] = acc
    return out
