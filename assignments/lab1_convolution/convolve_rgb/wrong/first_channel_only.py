# wrong: only channel 0 is used
# shows: rgb.one_channel
# told: rgb.one_channel
# fails: test_one_map_for_a_color_image (rgb.one_channel)
# fails: test_2x2_filter_with_fractions (rgb.one_channel)
# fails: test_each_channel_has_its_own_weights (rgb.one_channel)
# fails: test_any_number_of_channels (rgb.one_channel)
# fails: test_any_stride (rgb.one_channel)
# fails: test_fractions_and_negative_values (rgb.one_channel)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = len(kernel)
    return np.array([[np.sum(image[i:i + k, j:j + k] * kernel)
                      for j in range(0, image.shape[1] - k + 1, stride)]
                     for i in range(0, image.shape[0] - k + 1, stride)])


def convolve_rgb(image, kernel, stride=1):
    return convolve2d(image[:, :, 0], kernel[:, :, 0], stride)
