# right: copies into one piece of memory, then gives the copy another shape
import numpy as np


def reshape_images(images):
    images = np.array(images, copy=True, order="C")
    images.shape = images.shape + (1,)
    return images
