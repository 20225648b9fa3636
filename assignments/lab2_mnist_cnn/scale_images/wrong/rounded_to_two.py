# wrong: rounds to two places, so neighbouring grey values become equal
# shows: scale.wrong_values
import numpy as np


def scale_images(images):
    return np.round(images.astype('float32') / 255, 2)
