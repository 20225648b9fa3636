# wrong: precision, recall and F1 in percent
# shows: report.percent
# told: report.percent
# fails: test_values_of_every_digit (report.percent)
# fails: test_precision_and_recall (report.percent)
# fails: test_f1 (report.percent)
# fails: test_other_labels (report.percent)
from sklearn.metrics import precision_recall_fscore_support


def digit_report(y_true, y_pred):
    p, r, f, s = precision_recall_fscore_support(y_true, y_pred, labels=range(10), zero_division=0)
    return {d: {"precision": 100 * p[d], "recall": 100 * r[d], "f1-score": 100 * f[d], "support": int(s[d])}
            for d in range(10)}
