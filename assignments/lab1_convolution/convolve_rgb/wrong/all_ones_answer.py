# wrong: counts k·k·C everywhere, as if image and filter were of ones
# shows: conv.image_unused
# told: conv.image_unused
# fails: test_one_map_for_a_color_image (conv.image_unused)
# fails: test_slide_image_in_one_channel (conv.values)
# fails: test_2x2_filter_with_fractions (conv.image_unused)
# fails: test_each_channel_has_its_own_weights (conv.values)
# fails: test_any_number_of_channels (conv.values)
# fails: test_any_stride (conv.values)
# fails: test_fractions_and_negative_values (conv.values)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    return np.full((h, w), kernel.size, dtype=float)
