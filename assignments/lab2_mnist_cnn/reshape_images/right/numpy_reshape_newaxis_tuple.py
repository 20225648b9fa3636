# right: np.reshape with a tuple made from the shape
import numpy as np


def reshape_images(images):
    return np.reshape(images, (*np.shape(images), 1))
