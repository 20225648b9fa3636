# wrong: float labels make keys like '3.0'
# shows: report.other_keys
# told: report.other_keys
# fails: test_a_row_for_each_digit (report.other_keys)
import numpy as np
from sklearn.metrics import classification_report


def digit_report(y_true, y_pred):
    t = np.array(y_true, dtype=float)
    p = np.array(y_pred, dtype=float)
    return classification_report(t, p, labels=np.arange(10.0), output_dict=True, zero_division=0)
