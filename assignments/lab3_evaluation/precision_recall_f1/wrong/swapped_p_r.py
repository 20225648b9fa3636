# wrong: precision and recall are swapped
# shows: prf.swapped
# told: prf.swapped
# fails: test_precision_and_recall (prf.swapped)
# fails: test_precision_of_every_digit (prf.swapped)
# fails: test_recall_of_every_digit (prf.swapped)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    tp = np.sum((y_true == positive) & (y_pred == positive))
    fp = np.sum((y_true != positive) & (y_pred == positive))
    fn = np.sum((y_true == positive) & (y_pred != positive))
    precision = tp / (tp + fn) if tp + fn else 0.0
    recall = tp / (tp + fp) if tp + fp else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
