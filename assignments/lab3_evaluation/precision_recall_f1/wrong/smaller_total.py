# wrong: takes the smaller one of two totals as the number of true positives
# shows: shares.totals
# told: shares.totals
# fails: test_precision_and_recall (shares.totals)
# fails: test_f1 (prf.f1_follows)
# fails: test_denominators_of_zero (prf.other_precision)
# fails: test_precision_of_every_digit (shares.totals)
# fails: test_recall_of_every_digit (shares.totals)
# fails: test_f1_of_every_digit (prf.f1_follows)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    actual, predicted = (int(np.sum(np.asarray(some) == positive)) for some in (y_true, y_pred))
    tp = min(actual, predicted)
    precision = tp / predicted if predicted else 0.0
    recall = tp / actual if actual else 0.0
    f1 = 2 * precision * recall / (precision + recall) if tp else 0.0
    return precision, recall, f1
