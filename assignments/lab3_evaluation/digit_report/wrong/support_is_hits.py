# wrong: support counts only the digits that were recognised
# shows: report.support_of_hits
# told: report.support_of_hits
# fails: test_values_of_every_digit (report.support_of_hits)
# fails: test_support (report.support_of_hits)
# fails: test_other_labels (report.support_of_hits)
import numpy as np
from sklearn.metrics import precision_recall_fscore_support


def digit_report(y_true, y_pred):
    p, r, f, _ = precision_recall_fscore_support(y_true, y_pred, labels=range(10), zero_division=0)
    report = {}
    for d in range(10):
        n = int(np.sum((y_true == d) & (y_pred == d)))
        report[str(d)] = {"precision": p[d], "recall": r[d], "f1-score": f[d], "support": n}
    return report
