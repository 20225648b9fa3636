# wrong: sums axis 0 and 1 only and then takes the largest channel
# shows: rgb.largest_channel
# told: rgb.largest_channel
# fails: test_one_map_for_a_color_image (rgb.largest_channel)
# fails: test_slide_image_in_one_channel (rgb.largest_channel)
# fails: test_2x2_filter_with_fractions (rgb.largest_channel)
# fails: test_each_channel_has_its_own_weights (rgb.largest_channel)
# fails: test_any_number_of_channels (rgb.largest_channel)
# fails: test_any_stride (rgb.largest_channel)
# fails: test_fractions_and_negative_values (rgb.largest_channel)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            patch = image[i * stride:i * stride + k, j * stride:j * stride + k]
            out[i, j] = max((patch * kernel).sum(axis=(0, 1)))
    return out
