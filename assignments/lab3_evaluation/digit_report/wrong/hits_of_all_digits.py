# wrong: the precision counts the right predictions of all digits as true positives
# shows: shares.all_hits
# told: shares.all_hits
# fails: test_values_of_every_digit (shares.all_hits)
# fails: test_precision_and_recall (shares.all_hits)
# fails: test_f1 (report.other_value)
# fails: test_other_labels (shares.all_hits)
import numpy as np


def digit_report(y_true, y_pred):
    report = {}
    for digit in range(10):
        tp = np.sum(y_true == y_pred)
        fp = np.sum((y_pred == digit) & (y_true != digit))
        found, support = np.sum((y_true == digit) & (y_pred == digit)), np.sum(y_true == digit)
        precision = tp / (tp + fp) if np.any(y_pred == digit) else 0.0
        recall = found / support if support else 0.0
        f1 = 2 * precision * recall / (precision + recall) if found else 0.0
        report[digit] = {"precision": precision, "recall": recall, "f1-score": f1, "support": support}
    return report
