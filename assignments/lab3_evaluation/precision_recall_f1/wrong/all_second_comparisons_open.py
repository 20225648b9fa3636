# wrong: puts parentheses around the first comparison of each pair only
# shows: prf.no_parentheses
# told: prf.no_parentheses
# fails: test_returns_three_numbers (prf.no_parentheses)
# fails: test_precision_of_every_digit (prf.other_precision)
# fails: test_recall_of_every_digit (prf.other_recall)
# fails: test_f1_of_every_digit (prf.f1_follows)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    t, p = np.asarray(y_true), np.asarray(y_pred)
    tp = np.sum((t == positive) & p == positive)
    fp = np.sum((t != positive) & p == positive)
    fn = np.sum((t == positive) & p != positive)
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
