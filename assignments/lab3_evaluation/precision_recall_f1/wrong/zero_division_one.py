# wrong: zero_division=1 gives 1.0 where a denominator is 0
# shows: prf.zero_denominator
# told: prf.zero_denominator
# fails: test_denominators_of_zero (prf.zero_denominator)
# fails: test_other_denominators_of_zero (prf.zero_denominator)
import numpy as np
from sklearn.metrics import precision_recall_fscore_support


def precision_recall_f1(y_true, y_pred, positive):
    t = np.asarray(y_true) == positive
    p = np.asarray(y_pred) == positive
    precision, recall, f1, _ = precision_recall_fscore_support(t, p, average="binary", zero_division=1)
    return precision, recall, f1
