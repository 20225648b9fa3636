# wrong: the first rows of the identity matrix, whatever the labels
import numpy as np


def one_hot(labels):
    return np.eye(10)[: len(labels)]
