# right: counts in a sorted copy, scores by sklearn
import numpy as np
from sklearn.metrics import f1_score, precision_score, recall_score


def digit_report(y_true, y_pred):
    counted = np.sort(y_true)
    columns = [score(y_true, y_pred, labels=range(10), average=None, zero_division=0)
               for score in (precision_score, recall_score, f1_score)]
    edges = np.searchsorted(counted, range(11))
    names = ("precision", "recall", "f1-score", "support")
    return {d: dict(zip(names, (*(c[d] for c in columns), edges[d + 1] - edges[d]))) for d in range(10)}
