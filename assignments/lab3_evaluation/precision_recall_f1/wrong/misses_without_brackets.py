# wrong: joins comparisons by & without brackets, the first of them with !=
# shows: labels.no_brackets
# told: labels.no_brackets
# fails: test_returns_three_numbers (labels.no_brackets)
# fails: test_precision_of_every_digit (labels.no_brackets)
# fails: test_recall_of_every_digit (labels.no_brackets)
# fails: test_f1_of_every_digit (labels.no_brackets)
import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    is_hit = (y_true == positive) & (y_pred == positive)
    fp = np.count_nonzero(y_true != positive & y_pred == positive)
    fn = np.count_nonzero((y_true == positive) & (y_pred != positive))
    tp = np.count_nonzero(is_hit)
    p = tp / (tp + fp) if tp + fp else 0.0
    r = tp / (tp + fn) if tp + fn else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0
