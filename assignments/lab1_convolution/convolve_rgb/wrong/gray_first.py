# wrong: adds the channels of image and of kernel up first and multiplies then, so every weight meets every channel
# shows: rgb.summed_first
# told: rgb.summed_first
# fails: test_one_map_for_a_color_image (rgb.summed_first)
# fails: test_slide_image_in_one_channel (rgb.summed_first)
# fails: test_2x2_filter_with_fractions (rgb.summed_first)
# fails: test_each_channel_has_its_own_weights (rgb.summed_first)
# fails: test_any_number_of_channels (rgb.summed_first)
# fails: test_any_stride (rgb.summed_first)
# fails: test_fractions_and_negative_values (rgb.summed_first)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = len(kernel)
    return np.array([[np.sum(image[i:i + k, j:j + k] * kernel)
                      for j in range(0, image.shape[1] - k + 1, stride)]
                     for i in range(0, image.shape[0] - k + 1, stride)])


def convolve_rgb(image, kernel, stride=1):
    return convolve2d(image.sum(axis=2), kernel.sum(axis=2), stride)
