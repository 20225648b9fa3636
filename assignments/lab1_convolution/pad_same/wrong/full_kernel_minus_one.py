# wrong: k - 1 on every side, not half of it
# shows: pad.full_width
# told: pad.full_width
# fails: test_border_for_a_3x3_filter (pad.full_width)
# fails: test_mnist_image_and_a_5x5_filter (pad.full_width)
# fails: test_fractions_and_negative_values (pad.shape)
# fails: test_any_odd_filter (pad.full_width)
# fails: test_any_height_and_width (pad.full_width)
# fails: test_pixels_stay_as_they_are (pad.full_width)
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size - 1
    return np.pad(image, p, mode="constant", constant_values=0)
