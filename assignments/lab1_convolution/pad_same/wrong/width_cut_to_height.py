# wrong: the height counts as the width, too, so that columns are left out
# shows: pad.square_only
# told: pad.square_only
# fails: test_border_for_a_3x3_filter (pad.square_only)
# fails: test_fractions_and_negative_values (pad.square_only)
# fails: test_any_height_and_width (pad.square_only)
# fails: test_pixels_stay_as_they_are (pad.shape)
import numpy as np


def pad_same(image, kernel_size):
    n = image.shape[0]
    p = kernel_size // 2
    out = np.zeros((n + 2 * p, n + 2 * p))
    for i in range(n):
        for j in range(n):
            out[i + p, j + p] = image[i, j]
    return out
