# wrong: as many zeros on each side as the filter is wide
# shows: pad.kernel_wide
# told: pad.kernel_wide
# fails: test_border_for_a_3x3_filter (pad.kernel_wide)
# fails: test_mnist_image_and_a_5x5_filter (pad.kernel_wide)
# fails: test_fractions_and_negative_values (pad.shape)
# fails: test_any_odd_filter (pad.kernel_wide)
# fails: test_any_height_and_width (pad.kernel_wide)
# fails: test_pixels_stay_as_they_are (pad.kernel_wide)
import numpy as np


def pad_same(image, kernel_size):
    return np.pad(image, kernel_size, constant_values=0)
