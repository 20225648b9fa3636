# wrong: argmax(axis=1) as for one-hot labels, but the labels are integers
# shows: labels.not_one_hot
# told: labels.not_one_hot
# fails: test_ten_rows_and_columns (labels.not_one_hot)
# fails: test_rows_are_actual (student.raised)
# fails: test_random_labels (student.raised)
# fails: test_digits_that_are_absent (student.raised)
import numpy as np
from sklearn.metrics import confusion_matrix


def confusion(y_true, y_pred):
    return confusion_matrix(np.argmax(y_true, axis=1), y_pred, labels=range(10))
