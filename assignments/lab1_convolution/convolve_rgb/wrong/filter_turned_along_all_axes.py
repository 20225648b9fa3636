# wrong: the convolution of mathematics turns the filter along all axes
# shows: conv.flipped
# told: conv.flipped
# fails: test_one_map_for_a_color_image (conv.flipped)
# fails: test_slide_image_in_one_channel (conv.flipped)
# fails: test_2x2_filter_with_fractions (conv.flipped)
# fails: test_each_channel_has_its_own_weights (conv.flipped)
# fails: test_any_number_of_channels (conv.flipped)
# fails: test_any_stride (conv.flipped)
# fails: test_fractions_and_negative_values (conv.flipped)
import numpy as np
from scipy.signal import convolve


def convolve_rgb(image, kernel, stride=1):
    image = np.asarray(image, dtype=float)
    kernel = np.asarray(kernel, dtype=float)
    full = convolve(image, kernel, mode="valid", method="direct")
    return full[::stride, ::stride, 0]
