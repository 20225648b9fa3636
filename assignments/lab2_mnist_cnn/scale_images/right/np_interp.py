# right: linear interpolation from 0-255 to 0-1
import numpy as np


def scale_images(images):
    return np.interp(images, (0, 255), (0, 1)).astype('float32')
