# wrong: reshapes to (28, 28, n, 1) and turns the axes afterwards, so pixels of different images are mixed
# shows: reshape.mixed_images
# told: reshape.mixed_images
# fails: test_keeps_the_pixels (reshape.mixed_images)
# fails: test_every_pixel_stays_in_place (reshape.mixed_images)
import numpy as np


def reshape_images(images):
    n = images.shape[0]
    x = images.reshape(28, 28, n, 1)
    return x.transpose(2, 0, 1, 3)
