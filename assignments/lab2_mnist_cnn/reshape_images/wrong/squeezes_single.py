# wrong: squeezes first, so one single image gives (28, 28, 1) without the n axis
# shows: reshape.no_channel_axis
# told: reshape.no_channel_axis
# fails: test_adds_a_channel_axis (reshape.no_channel_axis)
import numpy as np


def reshape_images(images):
    images = np.squeeze(images)
    return images[..., np.newaxis]
