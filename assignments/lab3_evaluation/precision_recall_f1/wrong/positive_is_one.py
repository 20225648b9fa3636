# wrong: the positive digit is always 1
# shows: prf.positive_unused
# told: prf.positive_unused
# fails: test_returns_three_numbers (prf.positive_unused)
# fails: test_precision_of_every_digit (prf.other_precision)
# fails: test_recall_of_every_digit (prf.other_recall)
# fails: test_f1_of_every_digit (prf.f1_follows)
import numpy as np
from sklearn.metrics import precision_recall_fscore_support


def precision_recall_f1(y_true, y_pred, positive=1):
    t = (np.asarray(y_true) == 1).astype(int)
    p = (np.asarray(y_pred) == 1).astype(int)
    out = precision_recall_fscore_support(t, p, average="binary", zero_division=0)
    return out[:3]
