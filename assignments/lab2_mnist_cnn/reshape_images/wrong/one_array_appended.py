# wrong: one array, made before the loop, takes each image and is appended each time
# shows: reshape.last_image
# told: reshape.last_image
# fails: test_keeps_the_pixels (reshape.last_image)
# fails: test_every_pixel_stays_in_place (reshape.last_image)
import numpy as np


def reshape_images(images):
    together = []
    picture = np.zeros((28, 28, 1), dtype=images.dtype)
    for row_of_pixels in images:
        picture[...] = row_of_pixels[:, :, None]
        together.append(picture)
    return np.stack(together)
