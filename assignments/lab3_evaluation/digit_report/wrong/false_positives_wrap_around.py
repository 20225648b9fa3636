# wrong: false positives are below 0 in a difference of uint8 arrays, which has nothing below 0
# shows: shares.no_false_positives
# told: shares.no_false_positives
# fails: test_values_of_every_digit (shares.no_false_positives)
# fails: test_precision_and_recall (shares.no_false_positives)
# fails: test_f1 (shares.no_false_positives)
# fails: test_other_labels (shares.no_false_positives)
import numpy as np


def digit_report(y_true, y_pred):
    rows = {}
    for digit in range(10):
        is_it = np.asarray(y_true == digit, dtype=np.uint8)
        said = np.asarray(y_pred == digit, dtype=np.uint8)
        difference = is_it - said
        tp, fp, fn = int((is_it & said).sum()), int((difference < 0).sum()), int((difference == 1).sum())
        p = tp / (tp + fp) if tp + fp else 0.0
        r = tp / (tp + fn) if tp + fn else 0.0
        f1 = 2 * p * r / (p + r) if p + r else 0.0
        rows[digit] = {"precision": p, "recall": r, "f1-score": f1, "support": tp + fn}
    return rows
