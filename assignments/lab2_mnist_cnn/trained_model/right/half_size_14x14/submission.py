# right: prepare_images shrinks the digits to 14x14 by averaging, the model takes (14,14,1)
# recipe: Conv2D 16 same - pool - Conv2D 24 same - Dense 10 on 14x14; Adam 0.002, 6 epochs; saved uncompiled
import numpy as np


def average_pool(images, size=2):
    n, h, w = images.shape
    return images.reshape(n, h // size, size, w // size, size).mean(axis=(2, 4))


def prepare_images(images):
    small = average_pool(np.asarray(images)) / 255.0
    return small[..., None].astype("float32")
