# wrong: the square root of precision times recall stands where F1 belongs
# shows: report.other_value
# told: report.other_value
# fails: test_values_of_every_digit (report.other_value)
# fails: test_f1 (report.other_value)
# fails: test_other_labels (report.other_value)
import numpy as np
from sklearn.metrics import precision_recall_fscore_support


def digit_report(y_true, y_pred):
    p, r, _, s = precision_recall_fscore_support(y_true, y_pred, labels=range(10), zero_division=0)
    rows = zip(p, r, np.sqrt(p * r), s)
    return {d: dict(zip(("precision", "recall", "f1-score", "support"), row)) for d, row in enumerate(rows)}
