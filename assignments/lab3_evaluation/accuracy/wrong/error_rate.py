# wrong: the share of mistakes
# shows: accuracy.error_rate
# told: accuracy.error_rate
# fails: test_share_of_right_predictions (accuracy.error_rate)
# fails: test_random_labels (accuracy.error_rate)
# fails: test_rare_digits_count_like_others (accuracy.error_rate)
# fails: test_right_in_place (accuracy.error_rate)
import numpy as np


def accuracy(y_true, y_pred):
    return float(np.mean(y_true != y_pred))
