# wrong: no brackets around P + R, so R is added at the end
# shows: shares.f1_no_brackets
# told: shares.f1_no_brackets
# fails: test_f1 (shares.f1_no_brackets)
# fails: test_f1_of_every_digit (shares.f1_no_brackets)
# fails: test_labels_with_few_digits (shares.f1_no_brackets)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    tp = np.sum((y_true == positive) & (y_pred == positive))
    called, actual = np.sum(y_pred == positive), np.sum(y_true == positive)
    precision = tp / called if called else 0.0
    recall = tp / actual if actual else 0.0
    f1 = 2 * precision * recall / precision + recall if precision else 0.0
    return precision, recall, f1
