# wrong: marks of the labels' own dtype are multiplied by np.dot, which counts to 255 only for uint8
# shows: labels.narrow
# told: labels.narrow
# fails: test_returns_three_numbers (labels.narrow)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    actual = (y_true == positive).astype(y_true.dtype)
    said = (y_pred == positive).astype(y_pred.dtype)
    found = float(np.dot(actual, said))
    precision = found / said.sum() if said.any() else 0.0
    recall = found / actual.sum() if actual.any() else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall > 0 else 0.0
    return precision, recall, f1
