# right: standardised with the mean and standard deviation of the training set kept as constants
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; (pixel - 33.3184) / 78.5675, Adam 0.002, 4 epochs
import numpy as np

MEAN = 33.3184
STD = 78.5675


class Standardizer:
    def __init__(self, mean, std):
        self.mean = mean
        self.std = std

    def __call__(self, images):
        z = (np.asarray(images, dtype="float32") - self.mean) / self.std
        return z[..., np.newaxis]


prepare_images = Standardizer(MEAN, STD)
