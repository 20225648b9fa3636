# wrong: smoothed labels, 0.91 and 0.01
import numpy as np


def one_hot(labels, smoothing=0.1):
    y = np.eye(10)[labels]
    return y * (1 - smoothing) + smoothing / 10
