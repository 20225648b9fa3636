# right: a tuple of (28, 28, 1) arrays, as a generator gives them
import numpy as np


def reshape_images(images):
    return tuple(np.expand_dims(image, axis=-1) for image in images)
