# wrong: labels times "is it this digit" are nonzero for all digits but 0
# shows: report.zero_is_nothing
# told: report.zero_is_nothing
# fails: test_values_of_every_digit (report.zero_is_nothing)
# fails: test_precision_and_recall (report.zero_is_nothing)
# fails: test_f1 (report.zero_is_nothing)
# fails: test_other_labels (report.zero_is_nothing)
import numpy as np


def digit_report(y_true, y_pred):
    report = {}
    for digit in range(10):
        actual, said = (np.where(labels == digit, labels, 0) for labels in (y_true, y_pred))
        hits, support, predicted = (np.count_nonzero(some) for some in (actual & said, actual, said))
        report[digit] = {
            "precision": hits / predicted if predicted else 0.0,
            "recall": hits / support if support else 0.0,
            "f1-score": 2 * hits / (predicted + support) if hits else 0.0,
            "support": int((y_true == digit).sum()),
        }
    return report
