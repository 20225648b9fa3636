# wrong: takes the first cell of the matrix, which is that of the negatives, for TP
# shows: shares.two_counts
# told: shares.two_counts
# fails: test_precision_and_recall (shares.two_counts)
# fails: test_f1 (prf.f1_follows)
# fails: test_denominators_of_zero (prf.other_precision)
# fails: test_precision_of_every_digit (shares.two_counts)
# fails: test_recall_of_every_digit (shares.two_counts)
# fails: test_f1_of_every_digit (prf.f1_follows)
# fails: test_other_denominators_of_zero (prf.other_precision)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    cells = np.zeros((2, 2), dtype=int)
    np.add.at(cells, ((y_true == positive).astype(int), (y_pred == positive).astype(int)), 1)
    (tp, fp), (fn, _) = cells.tolist()
    p = tp / (tp + fp) if tp + fp else 0.0
    r = tp / (tp + fn) if tp + fn else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0
