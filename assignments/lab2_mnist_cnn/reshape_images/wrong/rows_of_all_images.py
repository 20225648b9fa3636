# wrong: puts the number of images behind the rows in reshape and exchanges the two axes afterwards
# shows: reshape.count_not_first
# told: reshape.count_not_first
# fails: test_keeps_the_pixels (reshape.count_not_first)
# fails: test_every_pixel_stays_in_place (reshape.count_not_first)
import numpy as np


def reshape_images(images):
    rows = images.reshape(28, len(images), 28)
    return np.swapaxes(rows, 0, 1)[:, :, :, None]
