# wrong: the number of true positives begins at 1 for the recall
# shows: prf.other_recall
# told: prf.other_recall
# fails: test_precision_and_recall (prf.other_recall)
# fails: test_f1 (prf.f1_follows)
# fails: test_recall_of_every_digit (prf.other_recall)
# fails: test_f1_of_every_digit (prf.f1_follows)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    tp = np.sum((y_true == positive) & (y_pred == positive))
    called, actual = np.sum(y_pred == positive), np.sum(y_true == positive)
    precision = tp / called if called else 0.0
    recall = (tp + 1) / (actual + 1) if tp else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
