# right: nested list comprehension with masks, plain lists in the answer
import numpy as np


def confusion(y_true, y_pred):
    t, p = np.array(y_true), np.array(y_pred)
    return [[int(((t == i) & (p == j)).sum()) for j in range(10)] for i in range(10)]
