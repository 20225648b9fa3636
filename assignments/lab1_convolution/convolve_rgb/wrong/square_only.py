# wrong: the height is used for the width too, so only square images work
# shows: conv.square_only
# told: conv.square_only
# fails: test_2x2_filter_with_fractions (conv.square_only)
# fails: test_each_channel_has_its_own_weights (conv.square_only)
# fails: test_any_number_of_channels (conv.square_only)
# fails: test_any_stride (conv.square_only)
# fails: test_fractions_and_negative_values (conv.square_only)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k = kernel.shape[0]
    size = (image.shape[0] - k) // stride + 1
    out = np.zeros((size, size))
    for i in range(size):
        for j in range(size):
            out[i, j] = np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k, :] * kernel)
    return out
