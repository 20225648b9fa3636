# wrong: adds an axis in front, (1, n, 28, 28), as one does for a single image
# shows: reshape.no_channel_axis
# told: reshape.no_channel_axis
# fails: test_adds_a_channel_axis (reshape.no_channel_axis)
import numpy as np


def reshape_images(images):
    return images[np.newaxis, ...]
