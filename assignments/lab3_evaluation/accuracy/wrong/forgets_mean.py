# wrong: returns the comparison array and forgets the mean
# shows: accuracy.no_mean
# told: accuracy.no_mean
# fails: test_share_of_right_predictions (accuracy.no_mean)
# fails: test_random_labels (accuracy.no_mean)
# fails: test_rare_digits_count_like_others (accuracy.no_mean)
# fails: test_right_in_place (accuracy.no_mean)
import numpy as np


def accuracy(y_true, y_pred):
    return (np.asarray(y_true) == np.asarray(y_pred)).astype(float)
