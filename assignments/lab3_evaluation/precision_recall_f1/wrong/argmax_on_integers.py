# wrong: argmax(axis=1) as for one-hot labels, but the labels are integers
# shows: labels.not_one_hot
# told: labels.not_one_hot
# fails: test_returns_three_numbers (labels.not_one_hot)
# fails: test_precision_of_every_digit (labels.not_one_hot)
# fails: test_recall_of_every_digit (labels.not_one_hot)
# fails: test_f1_of_every_digit (labels.not_one_hot)
import numpy as np
from sklearn.metrics import precision_recall_fscore_support


def precision_recall_f1(y_true, y_pred, positive):
    digits = np.argmax(y_true, axis=1)
    return precision_recall_fscore_support(digits == positive, y_pred == positive, average="binary", zero_division=0)[:3]
