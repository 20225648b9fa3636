# wrong: sets the numbers of found, predicted and actual images to 0 before the loop over the digits only
# shows: report.runs_on
# told: report.runs_on
# fails: test_values_of_every_digit (report.runs_on)
# fails: test_precision_and_recall (report.runs_on)
# fails: test_f1 (report.runs_on)
# fails: test_other_labels (report.runs_on)
import numpy as np


def digit_report(y_true, y_pred):
    rows = {}
    found = predicted = actual = 0
    for digit in range(10):
        found += int(np.sum((y_true == digit) & (y_pred == digit)))
        predicted += int(np.sum(y_pred == digit))
        actual += int(np.sum(y_true == digit))
        rows[str(digit)] = {
            "precision": found / predicted if predicted else 0.0,
            "recall": found / actual if actual else 0.0,
            "f1-score": 2 * found / (predicted + actual) if predicted + actual else 0.0,
            "support": int(np.sum(y_true == digit)),
        }
    return rows
