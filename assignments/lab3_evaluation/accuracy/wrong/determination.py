# wrong: computes the coefficient of determination, a score of regressions
# shows: accuracy.r_squared
# told: accuracy.r_squared
# fails: test_share_of_right_predictions (accuracy.r_squared)
# fails: test_random_labels (accuracy.other_value)
# fails: test_rare_digits_count_like_others (accuracy.r_squared)
# fails: test_right_in_place (accuracy.r_squared)
import numpy as np


def accuracy(y_true, y_pred):
    residual = np.sum((y_true - y_pred) ** 2.0)
    total = np.sum((y_true - np.mean(y_true)) ** 2.0)
    if total == 0:
        return float(residual == 0)
    return 1 - residual / total
