# wrong: a dictionary, which unpacks to its keys, not the three numbers
# shows: prf.not_three
# told: prf.not_three
# fails: test_returns_three_numbers (prf.not_three)
# fails: test_precision_of_every_digit (prf.not_three)
# fails: test_recall_of_every_digit (prf.not_three)
# fails: test_f1_of_every_digit (prf.not_three)
import numpy as np
from sklearn.metrics import f1_score, precision_score, recall_score


def precision_recall_f1(y_true, y_pred, positive):
    t, p = np.asarray(y_true) == positive, np.asarray(y_pred) == positive
    return {
        "precision": precision_score(t, p, zero_division=0),
        "recall": recall_score(t, p, zero_division=0),
        "f1": f1_score(t, p, zero_division=0),
    }
