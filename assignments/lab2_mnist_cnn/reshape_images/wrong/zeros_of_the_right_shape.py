# wrong: an array of zeros in the right shape and dtype; the images are gone
# shows: reshape.pixels_moved
# told: reshape.pixels_moved
# fails: test_adds_a_channel_axis (reshape.pixels_moved)
# fails: test_keeps_the_pixels (reshape.pixels_moved)
# fails: test_every_pixel_stays_in_place (reshape.pixels_moved)
import numpy as np


def reshape_images(images):
    return np.zeros((len(images), 28, 28, 1), images.dtype)
