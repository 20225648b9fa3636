# wrong: puts label and prediction into one number of the labels' own type, 50 apart, which uint8 does not hold
# shows: labels.narrow
# told: labels.narrow
# fails: test_share_of_right_predictions (labels.narrow)
import numpy as np


def accuracy(y_true, y_pred):
    pairs = np.asarray(y_true) * np.asarray(50, dtype=y_true.dtype) + y_pred
    return float(np.mean(np.isin(pairs, [51 * digit for digit in range(10)])))
