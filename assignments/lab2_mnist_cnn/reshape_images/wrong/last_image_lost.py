# wrong: the loop stops one short, so the last image stays black
# shows: reshape.pixels_moved
# told: reshape.pixels_moved
# fails: test_adds_a_channel_axis (reshape.pixels_moved)
# fails: test_keeps_the_pixels (reshape.pixels_moved)
# fails: test_every_pixel_stays_in_place (reshape.pixels_moved)
import numpy as np


def reshape_images(images):
    n = images.shape[0]
    out = np.zeros((n, 28, 28, 1), images.dtype)
    for i in range(0, n - 1):
        out[i] = images[i].reshape(28, 28, 1)
    return out
