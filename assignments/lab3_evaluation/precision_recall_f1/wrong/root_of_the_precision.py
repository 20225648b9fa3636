# wrong: the square root of the precision, as if it were a distance
# shows: prf.other_precision
# told: prf.other_precision
# fails: test_precision_and_recall (prf.other_precision)
# fails: test_precision_of_every_digit (prf.other_precision)
import numpy as np
from sklearn.metrics import precision_recall_fscore_support


def precision_recall_f1(y_true, y_pred, positive):
    marked = (np.asarray(y_true) == positive, np.asarray(y_pred) == positive)
    precision, recall, f1, _ = precision_recall_fscore_support(*marked, average="binary", zero_division=0)
    return np.sqrt(precision), recall, f1
