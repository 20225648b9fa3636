# right: boolean masks and a safe-division helper
import numpy as np


def _ratio(a, b):
    return float(a) / float(b) if b else 0.0


def precision_recall_f1(y_true, y_pred, positive):
    t = np.asarray(y_true) == positive
    p = np.asarray(y_pred) == positive
    tp = np.count_nonzero(t & p)
    precision = _ratio(tp, np.count_nonzero(p))
    recall = _ratio(tp, np.count_nonzero(t))
    return (precision, recall, _ratio(2 * precision * recall, precision + recall))
