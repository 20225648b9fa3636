# wrong: sorts both arrays first, which compares counts of digits and changes the caller's arrays
# shows: accuracy.sorted
# told: accuracy.sorted
# fails: test_share_of_right_predictions (accuracy.sorted)
# fails: test_random_labels (accuracy.sorted)
# fails: test_rare_digits_count_like_others (accuracy.sorted)
# fails: test_right_in_place (accuracy.sorted)
import numpy as np


def accuracy(y_true, y_pred):
    y_true.sort()
    y_pred.sort()
    return np.mean(y_true == y_pred)
