# wrong: the loop takes the image of index 0 each time
# shows: reshape.first_image
# told: reshape.first_image
# fails: test_keeps_the_pixels (reshape.first_image)
# fails: test_every_pixel_stays_in_place (reshape.first_image)
import numpy as np


def reshape_images(images):
    result = np.empty((len(images), 28, 28, 1), dtype=images.dtype)
    for at in range(len(images)):
        result[at, :, :, 0] = images[0]
    return result
