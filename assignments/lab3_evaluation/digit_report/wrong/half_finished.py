# wrong: half finished, F1 is still 0 everywhere
# shows: report.same_row
# told: report.same_row
# fails: test_values_of_every_digit (report.same_row)
# fails: test_f1 (report.same_row)
# fails: test_other_labels (report.same_row)
import numpy as np


def digit_report(y_true, y_pred):
    report = {}
    for d in range(10):
        hit = int(np.sum((y_true == d) & (y_pred == d)))
        predicted = int(np.sum(y_pred == d))
        actual = int(np.sum(y_true == d))
        report[d] = {
            "precision": hit / predicted if predicted else 0.0,
            "recall": hit / actual if actual else 0.0,
            "f1-score": 0.0,  # TODO
            "support": actual,
        }
    return report
