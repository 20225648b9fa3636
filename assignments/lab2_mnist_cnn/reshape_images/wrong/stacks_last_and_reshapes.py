# wrong: stacks the images along the last axis and takes reshape for a move of axes
# shows: reshape.moved_first
# told: reshape.moved_first
# fails: test_keeps_the_pixels (reshape.moved_first)
# fails: test_every_pixel_stays_in_place (reshape.moved_first)
import numpy as np


def reshape_images(images):
    return np.dstack(list(images)).reshape(len(images), 28, 28, 1)
