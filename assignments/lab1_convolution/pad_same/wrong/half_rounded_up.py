# wrong: (k + 1) // 2, one too wide
# shows: pad.rounded_up
# told: pad.rounded_up
# fails: test_border_for_a_3x3_filter (pad.rounded_up)
# fails: test_mnist_image_and_a_5x5_filter (pad.rounded_up)
# fails: test_fractions_and_negative_values (pad.rounded_up)
# fails: test_any_odd_filter (pad.rounded_up)
# fails: test_any_height_and_width (pad.rounded_up)
# fails: test_pixels_stay_as_they_are (pad.rounded_up)
import numpy as np


def pad_same(image, kernel_size):
    pad = (kernel_size + 1) // 2
    return np.pad(image, pad)
