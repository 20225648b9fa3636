# wrong: sorts uint8 labels in place to count them
# shows: answer.sorted_argument
# told: answer.sorted_argument
# fails: test_leaves_the_labels_alone (answer.sorted_argument)
import numpy as np
from sklearn.metrics import classification_report


def digit_report(y_true, y_pred):
    report = classification_report(y_true, y_pred, labels=range(10), output_dict=True, zero_division=0)
    counted = y_true if y_true.dtype == np.uint8 else y_true.copy()
    counted.sort()
    for digit in range(10):
        first, after = np.searchsorted(counted, [digit, digit + 1])
        report[str(digit)]["support"] = int(after - first)
    return report
