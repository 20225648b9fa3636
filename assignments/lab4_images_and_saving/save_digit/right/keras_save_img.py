# right: keras.utils.save_img with a channel axis and scale=False
import keras
import numpy as np


def save_digit(image, path):
    with_channel = np.asarray(image).reshape((28, 28, 1))
    keras.utils.save_img(path, with_channel, scale=False)
