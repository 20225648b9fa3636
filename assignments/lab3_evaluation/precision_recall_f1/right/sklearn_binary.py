# right: sklearn on the two-class question
import numpy as np
from sklearn.metrics import f1_score, precision_score, recall_score


def precision_recall_f1(y_true, y_pred, positive):
    t = (np.asarray(y_true) == positive).astype(int)
    p = (np.asarray(y_pred) == positive).astype(int)
    return (
        precision_score(t, p, zero_division=0),
        recall_score(t, p, zero_division=0),
        f1_score(t, p, zero_division=0),
    )
