# wrong: other digits become 0 and what is left is counted, so the digit 0 is never counted
# shows: prf.zero_is_nothing
# told: prf.zero_is_nothing
# fails: test_precision_and_recall (prf.zero_is_nothing)
# fails: test_precision_of_every_digit (prf.zero_is_nothing)
# fails: test_recall_of_every_digit (prf.zero_is_nothing)
# fails: test_f1_of_every_digit (prf.f1_follows)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    kept = [np.asarray(labels) * (np.asarray(labels) == positive) for labels in (y_true, y_pred)]
    actual, said = (labels.astype(bool).sum() for labels in kept)
    both = np.logical_and(*kept).sum()
    precision = both / said if said else 0.0
    recall = both / actual if actual else 0.0
    return precision, recall, 2 * both / (said + actual) if said + actual else 0.0
