# wrong: the channel axis is put before the rows, (n, 1, 28, 28)
# shows: reshape.no_channel_axis
# told: reshape.no_channel_axis
# fails: test_adds_a_channel_axis (reshape.no_channel_axis)
import numpy as np


def reshape_images(images):
    return np.expand_dims(images, axis=1)
