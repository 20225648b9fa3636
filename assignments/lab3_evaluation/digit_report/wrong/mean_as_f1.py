# wrong: F1 is the plain mean of precision and recall
# shows: shares.mean_f1
# told: shares.mean_f1
# fails: test_values_of_every_digit (shares.mean_f1)
# fails: test_f1 (shares.mean_f1)
# fails: test_other_labels (shares.mean_f1)
import numpy as np
from sklearn.metrics import precision_recall_fscore_support


def digit_report(y_true, y_pred):
    values = precision_recall_fscore_support(y_true, y_pred, labels=np.arange(10), zero_division=0)
    report = {}
    for digit, (precision, recall, _, support) in enumerate(zip(*values)):
        f1 = (precision + recall) / 2
        report[digit] = {"precision": precision, "recall": recall, "f1-score": f1, "support": support}
    return report
