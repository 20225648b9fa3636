# wrong: argmax(axis=1) as for one-hot labels, but the labels are integers
# shows: labels.not_one_hot
# told: labels.not_one_hot
# fails: test_a_row_for_each_digit (labels.not_one_hot)
# fails: test_values_of_every_digit (labels.not_one_hot)
# fails: test_precision_and_recall (labels.not_one_hot)
# fails: test_f1 (labels.not_one_hot)
# fails: test_support (labels.not_one_hot)
# fails: test_other_labels (labels.not_one_hot)
import numpy as np
from sklearn.metrics import classification_report


def digit_report(y_true, y_pred):
    return classification_report(np.argmax(y_true, axis=1), y_pred, labels=range(10), output_dict=True, zero_division=0)
