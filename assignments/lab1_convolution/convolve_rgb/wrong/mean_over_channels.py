# wrong: the mean over the channels, not the sum
# shows: rgb.mean
# told: rgb.mean
# fails: test_one_map_for_a_color_image (rgb.mean)
# fails: test_slide_image_in_one_channel (rgb.mean)
# fails: test_2x2_filter_with_fractions (rgb.mean)
# fails: test_each_channel_has_its_own_weights (rgb.mean)
# fails: test_any_number_of_channels (rgb.mean)
# fails: test_any_stride (rgb.mean)
# fails: test_fractions_and_negative_values (rgb.mean)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = len(kernel)
    return np.array([[np.sum(image[i:i + k, j:j + k] * kernel)
                      for j in range(0, image.shape[1] - k + 1, stride)]
                     for i in range(0, image.shape[0] - k + 1, stride)])


def convolve_rgb(image, kernel, stride=1):
    maps = [convolve2d(image[..., c], kernel[..., c], stride) for c in range(image.shape[-1])]
    return np.mean(maps, axis=0)
