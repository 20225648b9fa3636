# right: counts where the difference of label and prediction is zero, without its size
import numpy as np


def accuracy(y_true, y_pred):
    differences = np.asarray(y_true, dtype=int) - np.asarray(y_pred, dtype=int)
    return 1 - np.count_nonzero(differences) / len(differences)
