# wrong: always 60000 rows
import numpy as np


def one_hot(labels):
    y = np.zeros((60000, 10), dtype='float32')
    for i in range(len(labels)):
        y[i, labels[i]] = 1
    return y
