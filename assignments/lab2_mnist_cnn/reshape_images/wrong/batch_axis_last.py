# wrong: reshapes to (28, 28, n, 1) and turns the axes afterwards, so pixels of different images are mixed
# shows: reshape.count_not_first
# told: reshape.count_not_first
# fails: test_keeps_the_pixels (reshape.count_not_first)
# fails: test_every_pixel_stays_in_place (reshape.count_not_first)
import numpy as np


def reshape_images(images):
    n = images.shape[0]
    x = images.reshape(28, 28, n, 1)
    return x.transpose(2, 0, 1, 3)
