# wrong: takes the smaller one of two totals as the number of true positives
# shows: shares.totals
# told: shares.totals
# fails: test_values_of_every_digit (shares.totals)
# fails: test_precision_and_recall (shares.totals)
# fails: test_f1 (shares.totals)
# fails: test_other_labels (shares.totals)
import numpy as np


def digit_report(y_true, y_pred):
    report = {}
    actual, predicted = (np.bincount(some, minlength=10) for some in (y_true, y_pred))
    for digit in range(10):
        tp = np.minimum(actual[digit], predicted[digit])
        p = tp / predicted[digit] if predicted[digit] else 0.0
        r = tp / actual[digit] if actual[digit] else 0.0
        f1 = 2 * p * r / (p + r) if tp else 0.0
        report[digit] = {"precision": p, "recall": r, "f1-score": f1, "support": int(actual[digit])}
    return report
