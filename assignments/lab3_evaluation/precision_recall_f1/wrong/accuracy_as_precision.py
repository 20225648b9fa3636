# wrong: the overall accuracy stands where precision belongs
# shows: prf.accuracy
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    precision = np.mean(y_true == y_pred)
    actual = np.sum(y_true == positive)
    recall = np.sum((y_true == positive) & (y_pred == positive)) / actual if actual else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
