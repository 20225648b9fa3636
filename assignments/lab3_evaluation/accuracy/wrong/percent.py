# wrong: in percent
# shows: accuracy.percent
# told: accuracy.percent
# fails: test_share_of_right_predictions (accuracy.percent)
# fails: test_random_labels (accuracy.percent)
# fails: test_rare_digits_count_like_others (accuracy.percent)
# fails: test_right_in_place (accuracy.percent)
import numpy as np


def accuracy(y_true, y_pred):
    return np.mean(y_true == y_pred) * 100
