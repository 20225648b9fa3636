# right: black and white only, threshold 127, in training and in prepare_images alike
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixel > 127, Adam 0.002, 5 epochs
import numpy as np


def prepare_images(images):
    return np.where(images[..., None] > 127, 1.0, 0.0)
