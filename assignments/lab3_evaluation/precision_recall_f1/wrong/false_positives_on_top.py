# wrong: the precision has the false positives above the line, so that it is the share of mistakes
# shows: shares.only_errors
# told: shares.only_errors
# fails: test_precision_and_recall (shares.only_errors)
# fails: test_f1 (prf.f1_follows)
# fails: test_denominators_of_zero (prf.other_precision)
# fails: test_precision_of_every_digit (shares.only_errors)
# fails: test_f1_of_every_digit (prf.f1_follows)
# fails: test_other_denominators_of_zero (prf.other_precision)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    actual, called = y_true == positive, y_pred == positive
    false_positives = np.sum(called & ~actual)
    found = np.sum(called & actual)
    precision = float(false_positives / called.sum()) if called.any() else 0.0
    recall = float(found / actual.sum()) if actual.any() else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
