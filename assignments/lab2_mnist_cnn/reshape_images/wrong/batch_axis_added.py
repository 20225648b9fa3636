# wrong: adds an axis in front, (1, n, 28, 28), as one does for a single image
# shows: reshape.channel_place
# told: reshape.channel_place
# fails: test_adds_a_channel_axis (reshape.channel_place)
import numpy as np


def reshape_images(images):
    return images[np.newaxis, ...]
