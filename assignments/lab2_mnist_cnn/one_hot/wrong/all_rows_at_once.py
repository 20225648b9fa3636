# wrong: out[:, labels] = 1 sets the columns in every row
import numpy as np


def one_hot(labels):
    out = np.zeros((len(labels), 10))
    out[:, labels] = 1
    return out
