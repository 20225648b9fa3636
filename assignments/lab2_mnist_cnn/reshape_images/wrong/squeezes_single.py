# wrong: squeezes first, so one single image gives (28, 28, 1) without the n axis
# shows: reshape.single_lost
# told: reshape.single_lost
# fails: test_adds_a_channel_axis (reshape.single_lost)
import numpy as np


def reshape_images(images):
    images = np.squeeze(images)
    return images[..., np.newaxis]
