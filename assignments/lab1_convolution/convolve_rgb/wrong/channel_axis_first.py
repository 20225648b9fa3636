# wrong: takes the first axis for the channels
# shows: rgb.channels_first
# told: rgb.channels_first
# fails: test_one_map_for_a_color_image (rgb.channels_first)
# fails: test_slide_image_in_one_channel (conv.shape)
# fails: test_2x2_filter_with_fractions (rgb.channels_first)
# fails: test_each_channel_has_its_own_weights (rgb.channels_first)
# fails: test_any_number_of_channels (conv.shape)
# fails: test_any_stride (rgb.channels_first)
# fails: test_fractions_and_negative_values (rgb.channels_first)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = len(kernel)
    return np.array([[np.sum(image[i:i + k, j:j + k] * kernel)
                      for j in range(0, image.shape[1] - k + 1, stride)]
                     for i in range(0, image.shape[0] - k + 1, stride)])


def convolve_rgb(image, kernel, stride=1):
    return sum(convolve2d(image[c], kernel[c], stride) for c in range(len(kernel)))
