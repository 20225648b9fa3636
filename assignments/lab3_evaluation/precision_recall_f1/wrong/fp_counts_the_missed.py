# wrong: counts missed ones as FP and false alarms as FN, with the right formulas
# shows: prf.swapped
# told: prf.swapped
# fails: test_precision_and_recall (prf.swapped)
# fails: test_precision_of_every_digit (prf.swapped)
# fails: test_recall_of_every_digit (prf.swapped)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    actual, predicted = (np.asarray(some) == positive for some in (y_true, y_pred))
    tp = np.sum(actual & predicted)
    fp, fn = np.sum(actual & ~predicted), np.sum(~actual & predicted)
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    f1 = 2 * tp / (2 * tp + fp + fn) if tp else 0.0
    return precision, recall, f1
