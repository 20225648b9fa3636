# right: rows and columns of the confusion matrix
import numpy as np


def matrix(y_true, y_pred):
    cm = np.zeros((10, 10), dtype=int)
    for t, p in zip(y_true, y_pred):
        cm[t, p] += 1
    return cm


def precision_recall_f1(y_true, y_pred, positive):
    cm = matrix(y_true, y_pred)
    tp = cm[positive, positive]
    predicted = cm[:, positive].sum()   # 열: 예측
    actual = cm[positive].sum()         # 행: 실제
    precision = tp / predicted if predicted > 0 else 0.0
    recall = tp / actual if actual > 0 else 0.0
    f1 = 2 * tp / (predicted + actual) if predicted + actual > 0 else 0.0
    return precision, recall, f1
