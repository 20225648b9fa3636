# wrong: writes 1 for the positive digit and counts all ones, among them the digit 1
# shows: prf.one_more_digit
# told: prf.one_more_digit
# fails: test_precision_and_recall (prf.one_more_digit)
# fails: test_f1 (prf.f1_follows)
# fails: test_denominators_of_zero (prf.other_precision)
# fails: test_precision_of_every_digit (prf.one_more_digit)
# fails: test_recall_of_every_digit (prf.one_more_digit)
# fails: test_f1_of_every_digit (prf.f1_follows)
# fails: test_other_denominators_of_zero (prf.other_precision)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    marked = [np.where(np.asarray(some) == positive, 1, some) for some in (y_true, y_pred)]
    actual, said = (some == 1 for some in marked)
    tp = (actual & said).sum()
    p = tp / said.sum() if said.any() else 0.0
    r = tp / actual.sum() if actual.any() else 0.0
    return p, r, 2 * p * r / (p + r) if tp else 0.0
