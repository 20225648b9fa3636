# wrong: a border of kernel_size - 2, right for a 3×3 filter only
# shows: pad.other_width
# told: pad.other_width
# fails: test_mnist_image_and_a_5x5_filter (pad.other_width)
# fails: test_fractions_and_negative_values (pad.other_width)
# fails: test_any_odd_filter (pad.other_width)
# fails: test_any_height_and_width (pad.other_width)
# fails: test_pixels_stay_as_they_are (pad.other_width)
import numpy as np


def pad_same(image, kernel_size):
    p = max(kernel_size - 2, 0)
    return np.pad(image, ((p, p), (p, p)))
