# wrong: takes the last axis for that of the images, so that each picture holds pixels of all
# shows: reshape.mixed_images
# told: reshape.mixed_images
# fails: test_keeps_the_pixels (reshape.mixed_images)
# fails: test_every_pixel_stays_in_place (reshape.mixed_images)
import numpy as np


def reshape_images(images):
    stacked = images.reshape(28, 28, len(images))
    return np.moveaxis(stacked, -1, 0)[..., np.newaxis]
