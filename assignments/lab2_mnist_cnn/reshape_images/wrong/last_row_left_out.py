# wrong: the loops over rows and columns stop one short
# shows: reshape.empty_parts
# told: reshape.empty_parts
# fails: test_keeps_the_pixels (reshape.empty_parts)
# fails: test_every_pixel_stays_in_place (reshape.empty_parts)
import numpy as np


def reshape_images(images):
    result = np.zeros((*images.shape, 1), dtype=images.dtype)
    for row in range(27):
        for column in range(27):
            result[:, row, column, 0] = images[:, row, column]
    return result
