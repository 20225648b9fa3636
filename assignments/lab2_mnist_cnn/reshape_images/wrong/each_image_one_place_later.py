# wrong: each image is put one place later, and the first one stays
# shows: reshape.some_images
# told: reshape.some_images
# fails: test_keeps_the_pixels (reshape.some_images)
# fails: test_every_pixel_stays_in_place (reshape.some_images)
import numpy as np


def reshape_images(images):
    result = np.expand_dims(images, -1).copy()
    for at in range(len(images)):
        result[at, :, :, 0] = images[max(at - 1, 0)]
    return result
