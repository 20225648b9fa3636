# wrong: repeats the grey channel three times, (n, 28, 28, 3)
# shows: reshape.no_channel_axis
# told: reshape.no_channel_axis
# fails: test_adds_a_channel_axis (reshape.no_channel_axis)
# fails: test_keeps_the_pixels (reshape.no_channel_axis)
# fails: test_every_pixel_stays_in_place (reshape.no_channel_axis)
import numpy as np


def reshape_images(images):
    x = np.expand_dims(images, -1)
    return np.repeat(x, 3, axis=-1)
