# wrong: clips to 0-1 instead of dividing
# shows: scale.wrong_values
import numpy as np


def scale_images(images):
    return np.clip(images, 0, 1).astype('float32')
