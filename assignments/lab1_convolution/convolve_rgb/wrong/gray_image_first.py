# wrong: the image becomes gray by the mean of its channels, and all of the filter works on that
# shows: rgb.gray
# told: rgb.gray
# fails: test_one_map_for_a_color_image (rgb.gray)
# fails: test_slide_image_in_one_channel (conv.values)
# fails: test_2x2_filter_with_fractions (rgb.gray)
# fails: test_each_channel_has_its_own_weights (rgb.gray)
# fails: test_any_number_of_channels (rgb.gray)
# fails: test_any_stride (rgb.gray)
# fails: test_fractions_and_negative_values (rgb.gray)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    gray = np.asarray(image, dtype=float).mean(axis=-1)
    k = kernel.shape[0]
    windows = np.lib.stride_tricks.sliding_window_view(gray, (k, k))[::stride, ::stride]
    return np.einsum("ijab,abc->ij", windows, kernel)
