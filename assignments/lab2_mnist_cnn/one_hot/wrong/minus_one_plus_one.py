# wrong: -1 where 0 belongs
import numpy as np


def one_hot(labels):
    y = -np.ones((len(labels), 10))
    y[np.arange(len(labels)), labels] = 1
    return y
