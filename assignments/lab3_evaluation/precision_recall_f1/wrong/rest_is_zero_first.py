# wrong: writes 0 for all other digits and then 1 for the positive one, by which with 0 everything becomes 1
# shows: prf.zero_is_everything
# told: prf.zero_is_everything
# fails: test_precision_and_recall (prf.zero_is_everything)
# fails: test_precision_of_every_digit (prf.zero_is_everything)
# fails: test_recall_of_every_digit (prf.zero_is_everything)
# fails: test_f1_of_every_digit (prf.f1_follows)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    t, p = np.array(y_true), np.array(y_pred)
    for labels in (t, p):
        labels[labels != positive] = 0
        labels[labels == positive] = 1
    tp, fp, fn = np.sum((t == 1) & (p == 1)), np.sum((t != 1) & (p == 1)), np.sum((t == 1) & (p != 1))
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if tp else 0.0
