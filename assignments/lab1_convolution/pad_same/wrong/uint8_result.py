# wrong: the result is uint8, so scaled images become all zero
# shows: pad.whole_numbers
# told: pad.whole_numbers
# fails: test_fractions_and_negative_values (pad.whole_numbers)
# fails: test_pixels_stay_as_they_are (pad.whole_numbers)
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size // 2
    h, w = image.shape
    canvas = np.zeros((h + 2 * p, w + 2 * p), dtype=np.uint8)
    canvas[p:p + h, p:p + w] = image
    return canvas
