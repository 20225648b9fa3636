# wrong: a digit off by one counts as right
# shows: accuracy.neighbours
# told: accuracy.neighbours
# fails: test_share_of_right_predictions (accuracy.neighbours)
# fails: test_random_labels (accuracy.neighbours)
# fails: test_rare_digits_count_like_others (accuracy.neighbours)
# fails: test_right_in_place (accuracy.neighbours)
import numpy as np


def accuracy(y_true, y_pred):
    return float(np.mean(np.isclose(y_true, y_pred, atol=1)))
