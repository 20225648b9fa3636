# wrong: 28 is written in, only MNIST images work
# shows: pad.fixed_size
# told: pad.fixed_size
# fails: test_border_for_a_3x3_filter (pad.fixed_size)
# fails: test_fractions_and_negative_values (pad.fixed_size)
# fails: test_any_odd_filter (pad.fixed_size)
# fails: test_any_height_and_width (pad.fixed_size)
# fails: test_pixels_stay_as_they_are (pad.fixed_size)
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size // 2
    out = np.zeros((28 + 2 * p, 28 + 2 * p))
    for i in range(28):
        for j in range(28):
            out[i + p, j + p] = image[i, j]
    return out
