# wrong: bins=10 spreads over the smallest to the largest digit that occurs
# shows: confusion.other_cells
import numpy as np


def confusion(y_true, y_pred):
    return np.histogram2d(y_true, y_pred, bins=10)[0].astype(int)
