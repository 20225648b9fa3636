# wrong: half of the filter, to the nearest whole number: 1.5 becomes 2
# shows: pad.rounded_up
# told: pad.rounded_up
# fails: test_border_for_a_3x3_filter (pad.rounded_up)
# fails: test_fractions_and_negative_values (pad.rounded_up)
# fails: test_any_odd_filter (pad.rounded_up)
# fails: test_any_height_and_width (pad.rounded_up)
# fails: test_pixels_stay_as_they_are (pad.rounded_up)
import numpy as np


def pad_same(image, kernel_size):
    h, w = image.shape
    border = int(np.round(kernel_size / 2))
    big = np.zeros((h + border * 2, w + border * 2), dtype=image.dtype)
    big[border:border + h, border:border + w] = image
    return big
