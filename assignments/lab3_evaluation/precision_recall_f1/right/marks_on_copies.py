# right: copies become 0 and 1 in place
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    actual, predicted = y_true.copy(), y_pred.copy()
    for labels in (actual, predicted):
        labels[:] = labels == positive
    both = int(np.sum(actual * predicted))
    found, there = int(predicted.sum()), int(actual.sum())
    precision = both / max(found, 1)
    recall = both / max(there, 1)
    return precision, recall, 2 * both / max(found + there, 1)
