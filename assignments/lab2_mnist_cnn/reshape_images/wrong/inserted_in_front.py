# wrong: each image is inserted in front of the others
# shows: reshape.images_reordered
# told: reshape.images_reordered
# fails: test_keeps_the_pixels (reshape.images_reordered)
# fails: test_every_pixel_stays_in_place (reshape.images_reordered)
import numpy as np


def reshape_images(images):
    result = []
    for image in images:
        result.insert(0, image.reshape(28, 28, 1))
    return np.array(result)
