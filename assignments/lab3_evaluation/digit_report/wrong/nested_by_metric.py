# wrong: the nesting is metric first, digit second
# shows: report.by_name
# told: report.by_name
# fails: test_a_row_for_each_digit (report.by_name)
from sklearn.metrics import precision_recall_fscore_support


def digit_report(y_true, y_pred):
    p, r, f, s = precision_recall_fscore_support(y_true, y_pred, labels=range(10), zero_division=0)
    return {
        "precision": dict(enumerate(p)),
        "recall": dict(enumerate(r)),
        "f1-score": dict(enumerate(f)),
        "support": dict(enumerate(s)),
    }
