# wrong: H' is used for W' too, only square images work
# shows: conv.square_only
# told: conv.square_only
# fails: test_three_filters_with_fractions (conv.square_only)
# fails: test_any_height_width_and_stride (conv.square_only)
# fails: test_fractions_and_negative_values (conv.square_only)
import numpy as np


def feature_maps(image, kernels, stride=1):
    F, k, _ = kernels.shape
    size = (len(image) - k) // stride + 1
    out = np.zeros((F, size, size))
    for f in range(F):
        for i in range(size):
            for j in range(size):
                out[f, i, j] = np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k] * kernels[f])
    return out
