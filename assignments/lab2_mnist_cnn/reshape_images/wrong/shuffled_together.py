# wrong: shuffles the pixels of all images
# shows: reshape.mixed_images
# told: reshape.mixed_images
# fails: test_keeps_the_pixels (reshape.mixed_images)
# fails: test_every_pixel_stays_in_place (reshape.mixed_images)
import numpy as np


def reshape_images(images):
    pixels = np.random.default_rng(0).permutation(images.ravel())
    return pixels.reshape(-1, 28, 28, 1)
