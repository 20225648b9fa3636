# wrong: TN / (TN + FP) in place of recall
# shows: prf.specificity
# told: prf.specificity
# fails: test_precision_and_recall (prf.specificity)
# fails: test_f1 (prf.f1_follows)
# fails: test_denominators_of_zero (prf.other_precision)
# fails: test_recall_of_every_digit (prf.specificity)
# fails: test_f1_of_every_digit (prf.f1_follows)
# fails: test_other_denominators_of_zero (prf.other_precision)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    t = np.asarray(y_true) == positive
    p = np.asarray(y_pred) == positive
    tp, tn = np.sum(t & p), np.sum(~t & ~p)
    fp = np.sum(~t & p)
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tn / (tn + fp) if tn + fp else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
