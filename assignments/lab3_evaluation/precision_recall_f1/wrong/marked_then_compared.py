# wrong: writes 1 for the positive digit, and then 0 for all that is not that digit, the ones included
# shows: prf.compared_after_marking
# told: prf.compared_after_marking
# fails: test_returns_three_numbers (prf.compared_after_marking)
# fails: test_precision_of_every_digit (prf.other_precision)
# fails: test_recall_of_every_digit (prf.other_recall)
# fails: test_f1_of_every_digit (prf.f1_follows)
import numpy as np
from sklearn.metrics import f1_score, precision_score, recall_score


def precision_recall_f1(y_true, y_pred, positive):
    copies = [np.array(some) for some in (y_true, y_pred)]
    for some in copies:
        some[some == positive] = 1
        some[some != positive] = 0
    return tuple(measure(*copies, zero_division=0) for measure in (precision_score, recall_score, f1_score))
