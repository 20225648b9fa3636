# wrong: reads the width before the height, and copies pixel by pixel
# shows: pad.sides_exchanged
# told: pad.sides_exchanged
# fails: test_border_for_a_3x3_filter (pad.sides_exchanged)
# fails: test_fractions_and_negative_values (pad.sides_exchanged)
# fails: test_any_height_and_width (pad.sides_exchanged)
# fails: test_pixels_stay_as_they_are (pad.sides_exchanged)
import numpy as np


def pad_same(image, kernel_size):
    border = kernel_size // 2
    columns, rows = image.shape
    result = np.zeros((rows + 2 * border, columns + 2 * border))
    for row in range(rows):
        for column in range(columns):
            result[row + border, column + border] = image[row, column]
    return result
