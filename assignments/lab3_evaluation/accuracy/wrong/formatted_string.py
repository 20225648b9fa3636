# wrong: a formatted string, not a number
# shows: answer.not_a_number
import numpy as np


def accuracy(y_true, y_pred):
    return f"{np.mean(y_true == y_pred):.4f}"
