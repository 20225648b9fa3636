# wrong: the channel axis is put before the rows, (n, 1, 28, 28)
# shows: reshape.channel_place
# told: reshape.channel_place
# fails: test_adds_a_channel_axis (reshape.channel_place)
import numpy as np


def reshape_images(images):
    return np.expand_dims(images, axis=1)
