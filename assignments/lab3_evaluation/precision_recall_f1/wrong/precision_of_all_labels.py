# wrong: precision divides by the number of labels
# shows: shares.of_all_labels
# told: shares.of_all_labels
# fails: test_precision_and_recall (shares.of_all_labels)
# fails: test_f1 (prf.f1_follows)
# fails: test_precision_of_every_digit (shares.of_all_labels)
# fails: test_f1_of_every_digit (prf.f1_follows)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    tp = np.sum((y_true == positive) & (y_pred == positive))
    called, actual = np.sum(y_pred == positive), np.sum(y_true == positive)
    precision = tp / len(y_true)
    recall = tp / actual if actual else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
