# wrong: true convolution, the kernel is turned in rows and columns
# shows: conv.flipped
# told: conv.flipped
# fails: test_2x2_filter_with_fractions (conv.flipped)
# fails: test_each_channel_has_its_own_weights (conv.flipped)
# fails: test_any_number_of_channels (conv.flipped)
# fails: test_any_stride (conv.flipped)
# fails: test_fractions_and_negative_values (conv.flipped)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    kernel = kernel[::-1, ::-1, :]
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k] * kernel)
    return out
