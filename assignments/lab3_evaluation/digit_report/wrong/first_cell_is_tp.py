# wrong: the four cells of each digit's matrix are named from the wrong end
# shows: shares.two_counts
# told: shares.two_counts
# fails: test_values_of_every_digit (shares.two_counts)
# fails: test_precision_and_recall (shares.two_counts)
# fails: test_f1 (shares.two_counts)
# fails: test_other_labels (shares.two_counts)
import numpy as np
from sklearn.metrics import multilabel_confusion_matrix


def digit_report(y_true, y_pred):
    report = {}
    for digit, cells in enumerate(multilabel_confusion_matrix(y_true, y_pred, labels=range(10))):
        tp, fp, fn, _ = cells.ravel().tolist()
        p = tp / (tp + fp) if tp + fp else 0.0
        r = tp / (tp + fn) if tp + fn else 0.0
        f1 = 2 * p * r / (p + r) if p + r else 0.0
        support = int(np.count_nonzero(y_true == digit))
        report[digit] = {"precision": p, "recall": r, "f1-score": f1, "support": support}
    return report
