# wrong: the values are texts with four decimal places, as for printing
# shows: report.not_a_number
# told: report.not_a_number
# fails: test_four_values_a_row (report.not_a_number)
# fails: test_values_of_every_digit (report.not_a_number)
# fails: test_precision_and_recall (report.not_a_number)
# fails: test_f1 (report.not_a_number)
# fails: test_support (report.not_a_number)
# fails: test_other_labels (report.not_a_number)
from sklearn.metrics import precision_recall_fscore_support


def digit_report(y_true, y_pred):
    p, r, f, s = precision_recall_fscore_support(y_true, y_pred, labels=range(10), zero_division=0)
    return {
        d: {"precision": f"{p[d]:.4f}", "recall": f"{r[d]:.4f}", "f1-score": f"{f[d]:.4f}", "support": int(s[d])}
        for d in range(10)
    }
