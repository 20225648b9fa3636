# wrong: takes the last axis for that of the images, so that each picture holds pixels of all
# shows: reshape.count_not_first
# told: reshape.count_not_first
# fails: test_keeps_the_pixels (reshape.count_not_first)
# fails: test_every_pixel_stays_in_place (reshape.count_not_first)
import numpy as np


def reshape_images(images):
    stacked = images.reshape(28, 28, len(images))
    return np.moveaxis(stacked, -1, 0)[..., np.newaxis]
