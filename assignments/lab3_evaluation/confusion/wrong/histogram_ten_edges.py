# wrong: range(10) as bin edges gives nine bins, 8 and 9 fall together
# shows: confusion.shape
import numpy as np


def confusion(y_true, y_pred):
    h, _, _ = np.histogram2d(y_true, y_pred, bins=(range(10), range(10)))
    return h.astype(int)
