# right: one minus the share of mistakes
import numpy as np


def accuracy(y_true, y_pred):
    wrong = np.count_nonzero(np.asarray(y_true) - np.asarray(y_pred))
    return 1 - wrong / len(y_true)
