# wrong: the images fill one array of np.empty, which is float64
# shows: reshape.filled
# told: reshape.filled
# fails: test_keeps_the_pixels (reshape.filled)
import numpy as np


def reshape_images(images):
    count = images.shape[0]
    channels = np.empty([count, 28, 28, 1])
    channels[:, :, :, 0] = images
    return channels
