# wrong: an array of zeros in the right shape and dtype; the images are gone
# shows: reshape.blank
# told: reshape.blank
# fails: test_adds_a_channel_axis (reshape.blank)
# fails: test_keeps_the_pixels (reshape.blank)
# fails: test_every_pixel_stays_in_place (reshape.blank)
import numpy as np


def reshape_images(images):
    return np.zeros((len(images), 28, 28, 1), images.dtype)
