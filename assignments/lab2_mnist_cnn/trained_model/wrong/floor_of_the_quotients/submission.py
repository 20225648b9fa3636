# wrong: rounds the quotients down, only pixels of 255 survive
# shows: trained.two_values
# told: trained.two_values
# fails: test_accuracy_of_95_percent (trained.two_values)
# fails: test_accuracy_of_97_percent (trained.two_values)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
import numpy as np


def prepare_images(images):
    return np.floor(images / 255.0).astype("float32")[..., None]
