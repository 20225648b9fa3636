# right: a Counter of (actual, predicted) as booleans
from collections import Counter


def precision_recall_f1(y_true, y_pred, positive):
    seen = Counter((a == positive, p == positive) for a, p in zip(y_true.tolist(), y_pred.tolist()))
    tp, fp, fn = seen[True, True], seen[False, True], seen[True, False]
    if tp == 0:
        return 0.0, 0.0, 0.0
    return tp / (tp + fp), tp / (tp + fn), 2 * tp / (2 * tp + fp + fn)
