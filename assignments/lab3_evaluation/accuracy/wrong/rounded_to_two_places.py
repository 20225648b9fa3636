# wrong: rounded to two decimal places
# shows: accuracy.other_value
import numpy as np


def accuracy(y_true, y_pred):
    return round(float(np.mean(y_true == y_pred)), 2)
