# wrong: a copied line, so that the precision divides by the actual positives as the recall does
# shows: prf.same_denominator
# told: prf.same_denominator
# fails: test_precision_and_recall (prf.same_denominator)
# fails: test_f1 (prf.f1_follows)
# fails: test_precision_of_every_digit (prf.same_denominator)
# fails: test_f1_of_every_digit (prf.f1_follows)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    both = np.sum((y_true == positive) & (y_pred == positive))
    total = np.sum(y_true == positive)
    precision = both / total if total else 0.0
    recall = both / total if total else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return float(precision), float(recall), float(f1)
