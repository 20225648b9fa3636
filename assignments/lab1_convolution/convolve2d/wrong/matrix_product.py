# wrong: @ (matrix product) instead of elementwise *
# shows: conv.matrix_product
# told: conv.matrix_product
# fails: test_filter_1_of_the_slide (conv.matrix_product)
# fails: test_stride_2_of_the_slide (conv.matrix_product)
# fails: test_2x2_filter_with_fractions (conv.matrix_product)
# fails: test_filter_is_not_flipped (conv.matrix_product)
# fails: test_any_filter_size (conv.matrix_product)
# fails: test_any_stride (conv.matrix_product)
# fails: test_fractions_and_negative_values (conv.matrix_product)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            patch = image[i * stride:i * stride + k, j * stride:j * stride + k]
            out[i, j] = np.sum(patch @ kernel)
    return out
