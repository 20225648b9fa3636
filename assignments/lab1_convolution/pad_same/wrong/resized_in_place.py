# wrong: lengthens a copy by resize, which adds zeros behind the last pixel, and moves it to the middle
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
    border = kernel_size // 2
    larger = image.copy()
    larger.resize((image.shape[0] + 2 * border, image.shape[1] + 2 * border), refcheck=False)
    return np.roll(larger, (border, border), axis=(0, 1))
