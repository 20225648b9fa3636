# wrong: puts parentheses around the first comparison only, so that & is computed before the second one
# shows: prf.no_parentheses
# told: prf.no_parentheses
# fails: test_returns_three_numbers (prf.no_parentheses)
# fails: test_precision_of_every_digit (prf.other_precision)
# fails: test_recall_of_every_digit (prf.other_recall)
# fails: test_f1_of_every_digit (prf.f1_follows)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    actual, called = np.asarray(y_true), np.asarray(y_pred)
    hits = ((actual == positive) & called == positive).sum()
    precision = hits / max((called == positive).sum(), 1)
    recall = hits / max((actual == positive).sum(), 1)
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return float(precision), float(recall), float(f1)
