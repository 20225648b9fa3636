# wrong: counts pairs that are both not zero
# shows: accuracy.both_not_zero
# told: accuracy.both_not_zero
# fails: test_share_of_right_predictions (accuracy.both_not_zero)
# fails: test_random_labels (accuracy.both_not_zero)
# fails: test_rare_digits_count_like_others (accuracy.both_not_zero)
# fails: test_right_in_place (accuracy.both_not_zero)
import numpy as np


def accuracy(y_true, y_pred):
    return float(np.mean(np.logical_and(y_true, y_pred)))
