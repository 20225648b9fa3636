# wrong: NumPy division, so nan comes out where a denominator is 0
# shows: prf.nan
# told: prf.nan
# fails: test_denominators_of_zero (prf.nan)
# fails: test_other_denominators_of_zero (prf.nan)
# fails: test_labels_with_few_digits (prf.other_f1)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    tp = np.sum((y_true == positive) & (y_pred == positive))
    precision = tp / np.sum(y_pred == positive)
    recall = tp / np.sum(y_true == positive)
    f1 = 2 * precision * recall / (precision + recall)
    return precision, recall, f1
