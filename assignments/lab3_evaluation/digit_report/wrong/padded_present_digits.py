# wrong: numbers the present digits 0, 1, 2, ... so rows slip when a digit is absent
# shows: report.position_as_digit
# told: report.position_as_digit
# fails: test_digits_that_are_absent (report.position_as_digit)
# fails: test_other_absent_digits (report.position_as_digit)
from sklearn.metrics import precision_recall_fscore_support


def digit_report(y_true, y_pred):
    p, r, f, s = precision_recall_fscore_support(y_true, y_pred, zero_division=0)
    report = {d: {"precision": 0.0, "recall": 0.0, "f1-score": 0.0, "support": 0} for d in range(10)}
    for i in range(len(p)):
        report[i] = {"precision": p[i], "recall": r[i], "f1-score": f[i], "support": int(s[i])}
    return report
