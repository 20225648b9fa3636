# wrong: reads the width before the height
# shows: pad.sides_exchanged
# told: pad.sides_exchanged
# fails: test_border_for_a_3x3_filter (pad.sides_exchanged)
# fails: test_fractions_and_negative_values (pad.sides_exchanged)
# fails: test_any_height_and_width (pad.sides_exchanged)
# fails: test_pixels_stay_as_they_are (pad.sides_exchanged)
import numpy as np


def pad_same(image, kernel_size):
    width, height = image.shape
    border = kernel_size // 2
    result = np.zeros((height + 2 * border, width + 2 * border))
    result[border:border + height, border:border + width] = image
    return result
