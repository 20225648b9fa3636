# wrong: every right prediction counts as a true positive, also those of other digits
# shows: shares.all_hits
# told: shares.all_hits
# fails: test_precision_and_recall (shares.all_hits)
# fails: test_f1 (prf.f1_follows)
# fails: test_denominators_of_zero (prf.other_precision)
# fails: test_precision_of_every_digit (shares.all_hits)
# fails: test_recall_of_every_digit (shares.all_hits)
# fails: test_f1_of_every_digit (prf.f1_follows)
# fails: test_other_denominators_of_zero (prf.other_precision)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    tp = np.sum(y_true == y_pred)
    fp = np.sum((y_pred == positive) & (y_true != positive))
    fn = np.sum((y_true == positive) & (y_pred != positive))
    p = tp / (tp + fp) if tp + fp else 0.0
    r = tp / (tp + fn) if tp + fn else 0.0
    f1 = 2 * p * r / (p + r) if p + r else 0.0
    return p, r, f1
