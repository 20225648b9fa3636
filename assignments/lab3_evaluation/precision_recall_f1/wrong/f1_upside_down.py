# wrong: the sum stands above the line of F1 and the product below it
# shows: shares.f1_upside_down
# told: shares.f1_upside_down
# fails: test_f1 (shares.f1_upside_down)
# fails: test_f1_of_every_digit (shares.f1_upside_down)
# fails: test_labels_with_few_digits (prf.other_f1)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    actual, called = y_true == positive, y_pred == positive
    found = np.sum(actual & called)
    precision = found / called.sum() if called.any() else 0.0
    recall = found / actual.sum() if actual.any() else 0.0
    if found == 0:
        return precision, recall, 0.0
    return precision, recall, 2 * (precision + recall) / (precision * recall)
