# wrong: counts the actual digits on the diagonal and never looks at the predictions
# shows: confusion.same_matrix
import numpy as np


def confusion(y_true, y_pred):
    return np.diag(np.bincount(y_true, minlength=10))
