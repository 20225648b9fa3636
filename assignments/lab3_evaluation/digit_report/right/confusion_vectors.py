# right: whole vectors from the confusion matrix, NumPy values and NumPy integer keys
import numpy as np


def divide(a, b):
    return np.divide(a, b, out=np.zeros(10), where=b > 0)


def digit_report(y_true, y_pred):
    cm = np.zeros((10, 10))
    np.add.at(cm, (y_true, y_pred), 1)
    tp, actual, predicted = cm.diagonal(), cm.sum(axis=1), cm.sum(axis=0)
    precision = divide(tp, predicted)
    recall = divide(tp, actual)
    f1 = divide(2 * tp, actual + predicted)
    return {
        d: {"precision": precision[d], "recall": recall[d], "f1-score": f1[d], "support": actual[d]}
        for d in np.arange(10)
    }
