# wrong: shifts the labels to start at 0 in place and counts from their minimum
import numpy as np


def one_hot(labels):
    labels -= labels.min()
    return np.eye(10)[labels]
