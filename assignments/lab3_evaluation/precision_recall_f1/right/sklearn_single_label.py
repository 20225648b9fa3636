# right: precision_recall_fscore_support for one label, answer as an array
import numpy as np
from sklearn.metrics import precision_recall_fscore_support


def precision_recall_f1(y_true, y_pred, positive):
    p, r, f, _ = precision_recall_fscore_support(y_true, y_pred, labels=[positive], average=None, zero_division=0)
    return np.array([p[0], r[0], f[0]])
