# right: flat places, computed in int64 whatever the labels' type
import numpy as np


def one_hot(labels):
    flat = np.zeros(len(labels) * 10, dtype="float32")
    flat[np.arange(len(labels)) * 10 + np.asarray(labels, dtype="int64")] = 1
    return flat.reshape(-1, 10)
