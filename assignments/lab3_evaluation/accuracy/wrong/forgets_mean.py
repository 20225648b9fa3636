# wrong: returns the comparison array and forgets the mean
# shows: accuracy.no_mean
import numpy as np


def accuracy(y_true, y_pred):
    return (np.asarray(y_true) == np.asarray(y_pred)).astype(float)
