# wrong: a colon where the index belongs, so each image is written into all places
# shows: reshape.last_image
# told: reshape.last_image
# fails: test_keeps_the_pixels (reshape.last_image)
# fails: test_every_pixel_stays_in_place (reshape.last_image)
import numpy as np


def reshape_images(images):
    result = np.empty((len(images), 28, 28, 1), dtype=images.dtype)
    for at in range(len(images)):
        result[:, :, :, 0] = images[at]
    return result
