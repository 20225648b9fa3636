# wrong: the cells are named in the order TP, FN, FP, TN, as some books draw the table
# shows: shares.counts_moved
# told: shares.counts_moved
# fails: test_precision_and_recall (shares.counts_moved)
# fails: test_f1 (prf.f1_follows)
# fails: test_denominators_of_zero (prf.other_precision)
# fails: test_precision_of_every_digit (shares.counts_moved)
# fails: test_recall_of_every_digit (shares.counts_moved)
# fails: test_f1_of_every_digit (prf.f1_follows)
# fails: test_other_denominators_of_zero (prf.other_precision)
from sklearn.metrics import confusion_matrix


def precision_recall_f1(y_true, y_pred, positive):
    tp, fn, fp, _ = confusion_matrix(y_true == positive, y_pred == positive, labels=[0, 1]).flatten().tolist()
    p = tp / (tp + fp) if tp + fp else 0.0
    r = tp / (tp + fn) if tp + fn else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0
