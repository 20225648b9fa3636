# wrong: takes np.resize for a padding; it repeats the pixels
# shows: pad.dealt_out
# told: pad.dealt_out
# fails: test_border_for_a_3x3_filter (pad.dealt_out)
# fails: test_mnist_image_and_a_5x5_filter (pad.dealt_out)
# fails: test_fractions_and_negative_values (pad.dealt_out)
# fails: test_any_odd_filter (pad.dealt_out)
# fails: test_any_height_and_width (pad.dealt_out)
# fails: test_pixels_stay_as_they_are (pad.dealt_out)
import numpy as np


def pad_same(image, kernel_size):
    return np.resize(image, [side + kernel_size - 1 for side in image.shape])
