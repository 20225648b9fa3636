# right: rows of True and False
import numpy as np


def one_hot(labels):
    return labels[:, np.newaxis] == np.arange(10)
