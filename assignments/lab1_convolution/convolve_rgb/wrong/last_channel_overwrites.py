# wrong: = for +=, so the last channel overwrites the others
# shows: rgb.last_channel
# told: rgb.last_channel
# fails: test_one_map_for_a_color_image (rgb.last_channel)
# fails: test_slide_image_in_one_channel (rgb.last_channel)
# fails: test_2x2_filter_with_fractions (rgb.last_channel)
# fails: test_each_channel_has_its_own_weights (rgb.last_channel)
# fails: test_any_number_of_channels (rgb.last_channel)
# fails: test_any_stride (rgb.last_channel)
# fails: test_fractions_and_negative_values (rgb.last_channel)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k, _, C = kernel.shape
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for c in range(C):
        for i in range(h):
            for j in range(w):
                out[i, j] = np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k, c] * kernel[:, :, c])
    return out
