# wrong: the border is of ones
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
    h, w = image.shape
    out = np.ones((h + 2 * p, w + 2 * p), dtype=image.dtype)
    out[p:p + h, p:p + w] = image
    return out
