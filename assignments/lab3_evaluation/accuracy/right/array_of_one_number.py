# right: the mean as an array of one number
import numpy as np


def accuracy(y_true, y_pred):
    return np.equal(y_true, y_pred).astype("float32").mean(keepdims=True)
