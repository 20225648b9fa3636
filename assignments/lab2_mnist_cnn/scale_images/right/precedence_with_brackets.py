# right: 255 as an expression in brackets, and a half added and taken away again
import numpy as np


def scale_images(images):
    return (images.astype(np.float64) + 0.5) / (2**8 - 1) - 0.5 / 255
