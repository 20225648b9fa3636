# wrong: every right prediction counts as a true positive, also those of other digits
# shows: prf.all_hits
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    tp = np.sum(y_true == y_pred)
    fp = np.sum((y_pred == positive) & (y_true != positive))
    fn = np.sum((y_true == positive) & (y_pred != positive))
    p = tp / (tp + fp) if tp + fp else 0.0
    r = tp / (tp + fn) if tp + fn else 0.0
    f1 = 2 * p * r / (p + r) if p + r else 0.0
    return p, r, f1
