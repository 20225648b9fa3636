# right: one float32 array of the three, labels as lists
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    pairs = list(zip(np.asarray(y_true).tolist(), np.asarray(y_pred).tolist()))
    both = pairs.count((positive, positive))
    called = sum(p == positive for _, p in pairs)
    actual = sum(t == positive for t, _ in pairs)
    return np.array([both / max(called, 1), both / max(actual, 1), 2 * both / max(called + actual, 1)], dtype="float32")
