# right: rows of the identity matrix
import numpy as np


def one_hot(labels):
    return np.eye(10, dtype='float32')[labels]
