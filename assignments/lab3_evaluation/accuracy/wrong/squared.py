# wrong: the right share is squared, as if it were a distance
# shows: accuracy.other_value
# told: accuracy.other_value
# fails: test_share_of_right_predictions (accuracy.other_value)
# fails: test_random_labels (accuracy.other_value)
# fails: test_rare_digits_count_like_others (accuracy.other_value)
# fails: test_right_in_place (accuracy.other_value)
import numpy as np


def accuracy(y_true, y_pred):
    return float(np.mean(np.asarray(y_true) == np.asarray(y_pred)) ** 2)
