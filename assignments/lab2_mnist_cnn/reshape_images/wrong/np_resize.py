# wrong: np.resize to 60000 repeats the images instead of keeping n
# shows: reshape.fixed_count
# told: reshape.fixed_count
# fails: test_adds_a_channel_axis (reshape.fixed_count)
# fails: test_keeps_the_pixels (reshape.fixed_count)
# fails: test_every_pixel_stays_in_place (reshape.fixed_count)
import numpy as np


def reshape_images(images):
    return np.resize(images, (60000, 28, 28, 1))
