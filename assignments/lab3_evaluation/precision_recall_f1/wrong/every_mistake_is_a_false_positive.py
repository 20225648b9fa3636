# wrong: a mistake between two other digits counts as a false positive
# shows: shares.all_errors
# told: shares.all_errors
# fails: test_precision_and_recall (shares.all_errors)
# fails: test_f1 (prf.f1_follows)
# fails: test_precision_of_every_digit (shares.all_errors)
# fails: test_f1_of_every_digit (prf.f1_follows)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    true, predicted = np.asarray(y_true), np.asarray(y_pred)
    hit = int(np.sum((true == positive) & (predicted == positive)))
    missed = int(np.sum((true == positive) & (predicted != positive)))
    alarms = int(np.sum(true != predicted)) - missed
    precision = hit / (hit + alarms) if hit + alarms else 0.0
    recall = hit / (hit + missed) if hit + missed else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0
