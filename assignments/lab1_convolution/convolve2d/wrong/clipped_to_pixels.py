# wrong: clips the result to 0..255 and makes it uint8, negative values are lost
# shows: conv.clipped
# told: conv.clipped
# fails: test_filter_1_of_the_slide (conv.clipped)
# fails: test_stride_2_of_the_slide (conv.values)
# fails: test_2x2_filter_with_fractions (conv.clipped)
# fails: test_filter_is_not_flipped (conv.clipped)
# fails: test_any_filter_size (conv.clipped)
# fails: test_any_stride (conv.clipped)
# fails: test_fractions_and_negative_values (conv.clipped)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k] * kernel)
    return np.clip(out, 0, 255).astype(np.uint8)
