# right: dstack puts the images on the last axis, and moveaxis brings them to the front again
import numpy as np


def reshape_images(images):
    behind = np.dstack(list(images))
    return np.expand_dims(np.moveaxis(behind, -1, 0), -1)
