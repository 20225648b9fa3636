# wrong: false positives are -1 in a difference of uint8 arrays, which holds no -1
# shows: shares.no_false_positives
# told: shares.no_false_positives
# fails: test_precision_and_recall (shares.no_false_positives)
# fails: test_f1 (prf.f1_follows)
# fails: test_precision_of_every_digit (shares.no_false_positives)
# fails: test_f1_of_every_digit (prf.f1_follows)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    actual, said = (np.where(labels == positive, np.uint8(1), np.uint8(0)) for labels in (y_true, y_pred))
    change = actual - said
    false_alarms, missed = (change < 0).sum(), (change == 1).sum()
    hits = (actual & said).sum()
    precision = hits / (hits + false_alarms) if hits + false_alarms else 0.0
    recall = hits / (hits + missed) if hits + missed else 0.0
    f1 = 2 * hits / (2 * hits + false_alarms + missed) if hits else 0.0
    return precision, recall, f1
