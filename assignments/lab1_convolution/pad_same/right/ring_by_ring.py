# right: recursion, adds one ring of zeros at a time
import numpy as np


def add_ring(image):
    for axis in (0, 1):
        image = np.insert(image, (0, image.shape[axis]), 0, axis=axis)
    return image


def pad_same(image, kernel_size):
    if kernel_size <= 1:
        return image
    return pad_same(add_ring(image), kernel_size - 2)
