# wrong: squeezes first and takes the number of images from what is left
# shows: reshape.single_raises
# told: reshape.single_raises
# fails: test_adds_a_channel_axis (reshape.single_raises)
import numpy as np


def reshape_images(images):
    pictures = np.squeeze(images)
    count = pictures.shape[0]
    return np.reshape(pictures, (count, 28, 28, 1))
