# wrong: the denominators hold the mistakes only, without the true positives
# shows: shares.without_tp
# told: shares.without_tp
# fails: test_precision_and_recall (shares.without_tp)
# fails: test_f1 (prf.f1_follows)
# fails: test_precision_of_every_digit (shares.without_tp)
# fails: test_recall_of_every_digit (shares.without_tp)
# fails: test_f1_of_every_digit (prf.f1_follows)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    tp = np.sum((y_true == positive) & (y_pred == positive))
    fp = np.sum((y_true != positive) & (y_pred == positive))
    fn = np.sum((y_true == positive) & (y_pred != positive))
    precision = float(tp / fp) if fp else 0.0
    recall = float(tp / fn) if fn else 0.0
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total else 0.0
