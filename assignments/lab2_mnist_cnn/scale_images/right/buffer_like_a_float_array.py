# right: fills an array that takes the dtype of a float copy
import numpy as np


def scale_images(images):
    floats = images.astype("float32")
    small = np.zeros_like(floats)
    np.divide(images, 255, out=small)
    return small
