# wrong: flips the images, as if row 0 were at the bottom
# shows: reshape.turned
# told: reshape.turned
# fails: test_keeps_the_pixels (reshape.turned)
# fails: test_every_pixel_stays_in_place (reshape.turned)
import numpy as np


def reshape_images(images):
    return np.flip(images, axis=1)[..., np.newaxis]
