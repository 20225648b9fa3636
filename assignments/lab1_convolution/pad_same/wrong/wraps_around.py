# wrong: the border holds the pixels of the opposite side
# shows: pad.pixels_in_border
# told: pad.pixels_in_border
# fails: test_border_for_a_3x3_filter (pad.pixels_in_border)
# fails: test_mnist_image_and_a_5x5_filter (pad.pixels_in_border)
# fails: test_fractions_and_negative_values (pad.pixels_in_border)
# fails: test_any_odd_filter (pad.pixels_in_border)
# fails: test_any_height_and_width (pad.pixels_in_border)
# fails: test_pixels_stay_as_they_are (pad.pixels_in_border)
import numpy as np


def pad_same(image, kernel_size):
    p = (kernel_size - 1) // 2
    return np.pad(image, p, mode="wrap")
