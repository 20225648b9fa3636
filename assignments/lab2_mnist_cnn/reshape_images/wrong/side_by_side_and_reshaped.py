# wrong: puts the images side by side and takes reshape for the way back
# shows: reshape.moved_first
# told: reshape.moved_first
# fails: test_keeps_the_pixels (reshape.moved_first)
# fails: test_every_pixel_stays_in_place (reshape.moved_first)
import numpy as np


def reshape_images(images):
    row = np.hstack([image for image in images])
    return row.reshape(len(images), 28, 28, 1)
