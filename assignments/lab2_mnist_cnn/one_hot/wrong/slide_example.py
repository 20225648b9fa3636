# wrong: only the slide's y_train[0], a five, for every label
import numpy as np


def one_hot(labels):
    five = [0, 0, 0, 0, 0, 1, 0, 0, 0, 0]
    return np.array([five] * len(labels))
