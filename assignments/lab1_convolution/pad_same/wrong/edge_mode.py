# wrong: repeats the edge instead of zeros (no difference for digits with a black border)
# shows: pad.not_zero
# told: pad.not_zero
# fails: test_border_for_a_3x3_filter (pad.not_zero)
# fails: test_mnist_image_and_a_5x5_filter (pad.not_zero)
# fails: test_fractions_and_negative_values (pad.not_zero)
# fails: test_any_odd_filter (pad.not_zero)
# fails: test_any_height_and_width (pad.not_zero)
# fails: test_pixels_stay_as_they_are (pad.not_zero)
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size // 2
    return np.pad(image, ((p, p), (p, p)), mode="edge")
