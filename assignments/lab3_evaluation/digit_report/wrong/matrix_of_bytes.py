# wrong: the matrix that everything is counted in has the type uint8
# shows: counts.overflow
# told: counts.overflow
# fails: test_values_of_every_digit (counts.overflow)
import numpy as np


def digit_report(y_true, y_pred):
    matrix = np.zeros((10, 10), dtype=np.uint8)
    np.add.at(matrix, (y_true, y_pred), 1)
    report = {}
    for digit in range(10):
        found, actual, said = (int(some) for some in (matrix[digit, digit], matrix[digit].sum(), matrix[:, digit].sum()))
        p = found / said if said else 0.0
        r = found / actual if actual else 0.0
        f1 = 2 * p * r / (p + r) if p + r else 0.0
        report[digit] = {"precision": p, "recall": r, "f1-score": f1, "support": actual}
    return report
