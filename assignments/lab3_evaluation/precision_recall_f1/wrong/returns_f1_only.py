# wrong: returns only F1
# shows: prf.not_three
# told: prf.not_three
# fails: test_returns_three_numbers (prf.not_three)
# fails: test_precision_of_every_digit (prf.not_three)
# fails: test_recall_of_every_digit (prf.not_three)
# fails: test_f1_of_every_digit (prf.not_three)
import numpy as np
from sklearn.metrics import f1_score


def precision_recall_f1(y_true, y_pred, positive):
    return f1_score(np.asarray(y_true) == positive, np.asarray(y_pred) == positive, zero_division=0)
