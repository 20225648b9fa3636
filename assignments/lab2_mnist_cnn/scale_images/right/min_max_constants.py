# right: the min-max formula with the fixed ends 0 and 255
import numpy as np

PIXEL_MIN = 0
PIXEL_MAX = 255


def scale_images(images):
    x = np.array(images, dtype='float64')
    return (x - PIXEL_MIN) / (PIXEL_MAX - PIXEL_MIN)
