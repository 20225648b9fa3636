# wrong: takes all digits above positive as positive
# shows: prf.threshold
# told: prf.threshold
# fails: test_returns_three_numbers (prf.threshold)
# fails: test_precision_of_every_digit (prf.other_precision)
# fails: test_recall_of_every_digit (prf.other_recall)
# fails: test_f1_of_every_digit (prf.f1_follows)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    actual, guessed = np.asarray(y_true) > positive, np.asarray(y_pred) > positive
    found = (actual & guessed).sum()
    p = found / guessed.sum() if guessed.any() else 0.0
    r = found / actual.sum() if actual.any() else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0
