# wrong: support is missing
# shows: report.no_value
# told: report.no_value
# fails: test_four_values_a_row (report.no_value)
# fails: test_support (report.no_value)
from sklearn.metrics import precision_recall_fscore_support


def digit_report(y_true, y_pred):
    p, r, f, _ = precision_recall_fscore_support(y_true, y_pred, labels=range(10), zero_division=0)
    return {str(i): {"precision": p[i], "recall": r[i], "f1-score": f[i]} for i in range(10)}
