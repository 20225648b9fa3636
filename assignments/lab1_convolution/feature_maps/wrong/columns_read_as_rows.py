# wrong: reads image[j, i] for each map at [i, j]
# shows: values.transposed
# told: values.transposed
# fails: test_two_filters_of_the_slide (values.transposed)
# fails: test_stride_2 (values.transposed)
# fails: test_three_filters_with_fractions (values.transposed)
import numpy as np


def feature_maps(image, kernels, stride=1):
    count, k, _ = kernels.shape
    h, w = [(length - k) // stride + 1 for length in image.shape]
    out = np.zeros((count, w, h))
    for f in range(count):
        for i in range(w):
            for j in range(h):
                out[f, i, j] = np.sum(image[j * stride:j * stride + k, i * stride:i * stride + k] * kernels[f])
    return out
