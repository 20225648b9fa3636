# wrong: the index in the loop is one too small, and the ends are left as they are
# shows: reshape.some_images
# told: reshape.some_images
# fails: test_keeps_the_pixels (reshape.some_images)
# fails: test_every_pixel_stays_in_place (reshape.some_images)
import numpy as np


def reshape_images(images):
    result = images[..., np.newaxis].copy()
    for at in range(1, len(images) - 1):
        result[at, :, :, 0] = images[at - 1]
    return result
