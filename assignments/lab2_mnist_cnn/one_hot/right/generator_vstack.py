# right: a vector for one label, stacked, the helper below
import numpy as np


def one_hot(labels, num_classes=10):
    vectors = [vector(y, num_classes) for y in labels]
    return np.vstack(vectors)


def vector(y, num_classes):
    v = [0.0] * num_classes
    v[int(y)] = 1.0
    return np.array(v)
