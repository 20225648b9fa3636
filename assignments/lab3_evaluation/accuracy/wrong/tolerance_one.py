# wrong: a digit off by one counts as right
# shows: accuracy.neighbours
import numpy as np


def accuracy(y_true, y_pred):
    return float(np.mean(np.isclose(y_true, y_pred, atol=1)))
