# wrong: the height is used for both sides, only square images work
# shows: pad.square_only
# told: pad.square_only
# fails: test_border_for_a_3x3_filter (pad.square_only)
# fails: test_fractions_and_negative_values (pad.square_only)
# fails: test_any_height_and_width (pad.square_only)
# fails: test_pixels_stay_as_they_are (pad.square_only)
import numpy as np


def pad_same(image, kernel_size):
    n = len(image)
    p = kernel_size // 2
    out = np.zeros((n + 2 * p, n + 2 * p))
    out[p:n + p, p:n + p] = image
    return out
