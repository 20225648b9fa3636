# wrong: the width is the number of different labels, which breaks as soon as a digit is absent
import numpy as np


def one_hot(labels):
    classes, index = np.unique(labels, return_inverse=True)
    return np.eye(len(classes), dtype='float32')[index]
