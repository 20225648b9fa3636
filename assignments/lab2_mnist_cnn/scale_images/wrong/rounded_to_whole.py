# wrong: np.rint leaves only 0.0 and 1.0, the grey values are lost
# shows: scale.wrong_values
import numpy as np


def scale_images(images):
    scaled = np.rint(images.astype('float32') / 255)
    return scaled
