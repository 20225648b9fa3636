# wrong: expects an exception from NumPy numbers that are divided by 0
# shows: prf.nan
# told: prf.nan
# fails: test_denominators_of_zero (prf.nan)
# fails: test_other_denominators_of_zero (prf.nan)
# fails: test_labels_with_few_digits (prf.other_f1)
import numpy as np


def share(part, whole):
    try:
        return part / whole
    except ZeroDivisionError:
        return 0.0


def precision_recall_f1(y_true, y_pred, positive):
    actual, guessed = y_true == positive, y_pred == positive
    found = np.sum(actual * guessed)
    precision, recall = share(found, guessed.sum()), share(found, actual.sum())
    return precision, recall, share(2 * precision * recall, precision + recall)
