# wrong: pads left and right only
# shows: pad.one_direction
# told: pad.one_direction
# fails: test_border_for_a_3x3_filter (pad.one_direction)
# fails: test_mnist_image_and_a_5x5_filter (pad.one_direction)
# fails: test_fractions_and_negative_values (pad.one_direction)
# fails: test_any_odd_filter (pad.one_direction)
# fails: test_any_height_and_width (pad.one_direction)
# fails: test_pixels_stay_as_they_are (pad.one_direction)
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size // 2
    return np.pad(image, ((0, 0), (p, p)))
