# wrong: ten columns of zeros
import numpy as np


def one_hot(labels):
    return np.zeros((len(labels), 10))
