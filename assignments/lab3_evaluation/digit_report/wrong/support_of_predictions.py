# wrong: support counts the predictions, not the actual digits
# shows: report.support_of_predictions
# told: report.support_of_predictions
# fails: test_values_of_every_digit (report.support_of_predictions)
# fails: test_support (report.support_of_predictions)
# fails: test_other_labels (report.support_of_predictions)
import numpy as np
from sklearn.metrics import precision_recall_fscore_support


def digit_report(y_true, y_pred):
    p, r, f, _ = precision_recall_fscore_support(y_true, y_pred, labels=range(10), zero_division=0)
    report = {}
    for d in range(10):
        report[d] = {"precision": p[d], "recall": r[d], "f1-score": f[d], "support": int(np.sum(y_pred == d))}
    return report
