# wrong: the loop stops one short, so the last image stays black
# shows: reshape.empty_images
# told: reshape.empty_images
# fails: test_adds_a_channel_axis (reshape.empty_images)
# fails: test_keeps_the_pixels (reshape.empty_images)
# fails: test_every_pixel_stays_in_place (reshape.empty_images)
import numpy as np


def reshape_images(images):
    n = images.shape[0]
    out = np.zeros((n, 28, 28, 1), images.dtype)
    for i in range(0, n - 1):
        out[i] = images[i].reshape(28, 28, 1)
    return out
