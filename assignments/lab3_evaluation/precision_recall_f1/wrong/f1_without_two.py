# wrong: the factor 2 is missing in F1
# shows: shares.half_f1
# told: shares.half_f1
# fails: test_f1 (shares.half_f1)
# fails: test_f1_of_every_digit (shares.half_f1)
# fails: test_labels_with_few_digits (prf.other_f1)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    tp = np.sum((y_true == positive) & (y_pred == positive))
    pp = np.sum(y_pred == positive)
    ap = np.sum(y_true == positive)
    p = tp / pp if pp else 0.0
    r = tp / ap if ap else 0.0
    f1 = p * r / (p + r) if p + r else 0.0
    return p, r, f1
