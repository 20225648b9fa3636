# wrong: reshape(C, H, W) instead of transpose, the pixels are mixed up
# shows: rgb.reshaped
# told: rgb.reshaped
# fails: test_one_map_for_a_color_image (rgb.reshaped)
# fails: test_slide_image_in_one_channel (rgb.reshaped)
# fails: test_2x2_filter_with_fractions (rgb.reshaped)
# fails: test_each_channel_has_its_own_weights (rgb.reshaped)
# fails: test_any_number_of_channels (rgb.reshaped)
# fails: test_any_stride (rgb.reshaped)
# fails: test_fractions_and_negative_values (rgb.reshaped)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = len(kernel)
    return np.array([[np.sum(image[i:i + k, j:j + k] * kernel)
                      for j in range(0, image.shape[1] - k + 1, stride)]
                     for i in range(0, image.shape[0] - k + 1, stride)])


def convolve_rgb(image, kernel, stride=1):
    H, W, C = image.shape
    k = kernel.shape[0]
    planes = image.reshape(C, H, W)
    weights = kernel.reshape(C, k, k)
    return sum(convolve2d(planes[c], weights[c], stride) for c in range(C))
