# wrong: reshape instead of transpose, the shape is right and the values are shuffled
# shows: maps.reshaped
# told: maps.reshaped
# fails: test_two_filters_of_the_slide (maps.reshaped)
# fails: test_stride_2 (maps.reshaped)
# fails: test_three_filters_with_fractions (maps.reshaped)
# fails: test_any_number_of_filters (maps.reshaped)
# fails: test_any_height_width_and_stride (maps.reshaped)
# fails: test_fractions_and_negative_values (maps.reshaped)
import numpy as np


def feature_maps(image, kernels, stride=1):
    F, k, _ = kernels.shape
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w, F))
    for i in range(h):
        for j in range(w):
            patch = image[i * stride:i * stride + k, j * stride:j * stride + k]
            out[i, j, :] = (kernels * patch).sum(axis=(1, 2))
    return out.reshape(F, h, w)
