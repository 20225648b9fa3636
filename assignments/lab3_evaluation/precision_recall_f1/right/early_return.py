# right: leaves at once when there is no true positive
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    tp = int(np.sum((y_true == positive) & (y_pred == positive)))
    if tp == 0:
        return 0.0, 0.0, 0.0
    precision = tp / int(np.sum(y_pred == positive))
    recall = tp / int(np.sum(y_true == positive))
    return precision, recall, 2 * (precision * recall) / (precision + recall)
