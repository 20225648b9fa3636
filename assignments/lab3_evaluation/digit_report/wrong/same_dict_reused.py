# wrong: one row object is reused, so every digit shows the values of 9
# shows: report.shared_row
# told: report.shared_row
# fails: test_four_values_a_row (report.shared_row)
# fails: test_values_of_every_digit (report.shared_row)
# fails: test_precision_and_recall (report.shared_row)
# fails: test_f1 (report.shared_row)
# fails: test_support (report.shared_row)
# fails: test_other_labels (report.shared_row)
import numpy as np


def digit_report(y_true, y_pred):
    report = {}
    row = {}
    for d in range(10):
        tp = int(np.sum((y_true == d) & (y_pred == d)))
        n_pred = int(np.sum(y_pred == d))
        n_true = int(np.sum(y_true == d))
        row["precision"] = tp / n_pred if n_pred else 0.0
        row["recall"] = tp / n_true if n_true else 0.0
        row["f1-score"] = 2 * tp / (n_pred + n_true) if n_pred + n_true else 0.0
        row["support"] = n_true
        report[d] = row
    return report
