# wrong: `positive or 1` takes the digit 0 as not given
# shows: prf.zero_digit
# told: prf.zero_digit
# fails: test_precision_and_recall (prf.zero_digit)
# fails: test_precision_of_every_digit (prf.zero_digit)
# fails: test_recall_of_every_digit (prf.zero_digit)
# fails: test_f1_of_every_digit (prf.f1_follows)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    positive = positive or 1
    t = np.asarray(y_true) == positive
    p = np.asarray(y_pred) == positive
    tp = np.sum(t & p)
    precision = tp / p.sum() if p.sum() > 0 else 0.0
    recall = tp / t.sum() if t.sum() > 0 else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall > 0 else 0.0
    return float(precision), float(recall), float(f1)
