# wrong: the number of hits, not the share
# shows: accuracy.count
# told: accuracy.count
# fails: test_share_of_right_predictions (accuracy.count)
# fails: test_random_labels (accuracy.count)
# fails: test_rare_digits_count_like_others (accuracy.count)
# fails: test_right_in_place (accuracy.count)
import numpy as np


def accuracy(y_true, y_pred):
    return float(np.sum(y_true == y_pred))
