# wrong: the whole border on the right and at the bottom, the size is right
# shows: pad.not_centered
# told: pad.not_centered
# fails: test_border_for_a_3x3_filter (pad.not_centered)
# fails: test_mnist_image_and_a_5x5_filter (pad.not_centered)
# fails: test_fractions_and_negative_values (pad.not_centered)
# fails: test_any_odd_filter (pad.not_centered)
# fails: test_any_height_and_width (pad.not_centered)
# fails: test_pixels_stay_as_they_are (pad.not_centered)
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size - 1
    return np.pad(image, ((0, p), (0, p)))
