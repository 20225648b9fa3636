# right: np.take from the identity matrix
import numpy as np


def one_hot(labels):
    return np.take(np.identity(10, dtype="float32"), labels, axis=0)
