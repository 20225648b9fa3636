# wrong: one-against-rest accuracy stands where recall belongs
# shows: shares.true_negatives
# told: shares.true_negatives
# fails: test_values_of_every_digit (shares.true_negatives)
# fails: test_precision_and_recall (shares.true_negatives)
# fails: test_other_labels (shares.true_negatives)
import numpy as np
from sklearn.metrics import precision_recall_fscore_support


def digit_report(y_true, y_pred):
    p, _, f, s = precision_recall_fscore_support(y_true, y_pred, labels=range(10), zero_division=0)
    report = {}
    for d in range(10):
        acc = np.mean((y_true == d) == (y_pred == d))
        report[d] = {"precision": p[d], "recall": float(acc), "f1-score": f[d], "support": int(s[d])}
    return report
