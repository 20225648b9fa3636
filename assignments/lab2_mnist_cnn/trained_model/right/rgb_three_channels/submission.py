# right: the model takes colour images, prepare_images repeats the grey channel three times
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10 on (28,28,3); pixels / 255, Adam 0.002, 4 epochs
import numpy as np


def to_rgb(images):
    return np.stack([images, images, images], axis=-1)


def prepare_images(images):
    return to_rgb(images) / 255.0
