# wrong: 1.0 if all are equal, otherwise 0.0
# shows: accuracy.all_or_nothing
# told: accuracy.all_or_nothing
# fails: test_share_of_right_predictions (accuracy.all_or_nothing)
# fails: test_random_labels (accuracy.all_or_nothing)
# fails: test_rare_digits_count_like_others (accuracy.all_or_nothing)
# fails: test_right_in_place (accuracy.all_or_nothing)
import numpy as np


def accuracy(y_true, y_pred):
    return float(np.array_equal(y_true, y_pred))
