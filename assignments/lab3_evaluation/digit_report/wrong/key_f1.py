# wrong: the key is f1, not f1-score
# shows: report.no_value
# told: report.no_value
# fails: test_four_values_a_row (report.no_value)
from sklearn.metrics import precision_recall_fscore_support


def digit_report(y_true, y_pred):
    p, r, f, s = precision_recall_fscore_support(y_true, y_pred, labels=range(10), zero_division=0)
    return {d: {"precision": p[d], "recall": r[d], "f1": f[d], "support": int(s[d])} for d in range(10)}
