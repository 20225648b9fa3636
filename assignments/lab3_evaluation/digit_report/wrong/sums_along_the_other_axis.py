# wrong: takes sums of rows for sums of columns, and the other way round
# shows: report.sums_swapped
# told: report.sums_swapped
# fails: test_values_of_every_digit (report.sums_swapped)
# fails: test_precision_and_recall (report.sums_swapped)
# fails: test_other_labels (report.sums_swapped)
import numpy as np


def digit_report(y_true, y_pred):
    counts = np.zeros((10, 10), dtype=int)
    np.add.at(counts, (y_true, y_pred), 1)
    said, there = np.sum(counts, axis=1), np.sum(counts, axis=0)
    report = {}
    for digit, found in enumerate(np.diag(counts)):
        p = found / said[digit] if said[digit] else 0.0
        r = found / there[digit] if there[digit] else 0.0
        f1 = 2 * p * r / (p + r) if found else 0.0
        report[digit] = {"precision": p, "recall": r, "f1-score": f1, "support": int(np.count_nonzero(y_true == digit))}
    return report
