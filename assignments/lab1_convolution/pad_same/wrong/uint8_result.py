# wrong: the result is uint8, so scaled images become all zero
# shows: pad.pixels_changed
# told: pad.pixels_changed
# fails: test_fractions_and_negative_values (pad.pixels_changed)
# fails: test_pixels_stay_as_they_are (pad.pixels_changed)
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size // 2
    h, w = image.shape
    canvas = np.zeros((h + 2 * p, w + 2 * p), dtype=np.uint8)
    canvas[p:p + h, p:p + w] = image
    return canvas
