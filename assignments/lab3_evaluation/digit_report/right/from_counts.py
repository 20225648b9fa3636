# right: from the confusion matrix, digit by digit, strings as keys
import numpy as np


def digit_report(y_true, y_pred):
    counts = np.zeros((10, 10), dtype=int)
    for actual, predicted in zip(y_true, y_pred):
        counts[actual, predicted] += 1
    report = {}
    for digit in range(10):
        hits, row, column = counts[digit, digit], counts[digit].sum(), counts[:, digit].sum()
        report[str(digit)] = {
            "precision": hits / column if column else 0.0,
            "recall": hits / row if row else 0.0,
            "f1-score": 2 * hits / (row + column) if row + column else 0.0,
            "support": row,
        }
    return report
