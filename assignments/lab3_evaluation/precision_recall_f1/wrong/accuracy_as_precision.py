# wrong: the overall accuracy stands where precision belongs
# shows: shares.accuracy
# told: shares.accuracy
# fails: test_precision_and_recall (shares.accuracy)
# fails: test_f1 (prf.f1_follows)
# fails: test_denominators_of_zero (prf.other_precision)
# fails: test_precision_of_every_digit (shares.accuracy)
# fails: test_f1_of_every_digit (prf.f1_follows)
# fails: test_other_denominators_of_zero (prf.other_precision)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    precision = np.mean(y_true == y_pred)
    actual = np.sum(y_true == positive)
    recall = np.sum((y_true == positive) & (y_pred == positive)) / actual if actual else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
