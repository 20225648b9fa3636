# wrong: the lecture's line for one-hot labels, but the labels here are integers
# shows: student.raised
import numpy as np
from sklearn.metrics import accuracy_score


def accuracy(y_true, y_pred):
    return accuracy_score(np.argmax(y_true, axis=1), y_pred)
