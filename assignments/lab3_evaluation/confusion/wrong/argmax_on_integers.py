# wrong: argmax(axis=1) as for one-hot labels, but the labels are integers
# shows: student.raised
import numpy as np
from sklearn.metrics import confusion_matrix


def confusion(y_true, y_pred):
    return confusion_matrix(np.argmax(y_true, axis=1), y_pred, labels=range(10))
