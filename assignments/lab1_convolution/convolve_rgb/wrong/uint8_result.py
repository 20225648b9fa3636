# wrong: the result is uint8 as an image, negative and large sums are lost
# shows: conv.clipped
# told: conv.clipped
# fails: test_slide_image_in_one_channel (conv.clipped)
# fails: test_2x2_filter_with_fractions (conv.values)
# fails: test_each_channel_has_its_own_weights (conv.clipped)
# fails: test_any_number_of_channels (conv.clipped)
# fails: test_any_stride (conv.clipped)
# fails: test_fractions_and_negative_values (conv.values)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k] * kernel)
    return out.clip(0, 255).astype("uint8")
