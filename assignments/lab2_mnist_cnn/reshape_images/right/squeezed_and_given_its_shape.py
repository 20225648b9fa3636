# right: squeezes, and writes all four axes anew
import numpy as np


def reshape_images(images):
    pictures = np.squeeze(images)
    return np.reshape(pictures, (len(images), 28, 28, 1))
