# wrong: sorts the labels before encoding, the order is lost
import numpy as np


def one_hot(labels):
    labels = np.sort(labels)
    return np.eye(10)[labels]
