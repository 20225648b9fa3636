# wrong: makes 1 of every prediction above one half, as for two classes
# shows: accuracy.above_half
# told: accuracy.above_half
# fails: test_share_of_right_predictions (accuracy.above_half)
# fails: test_random_labels (accuracy.above_half)
# fails: test_rare_digits_count_like_others (accuracy.above_half)
# fails: test_right_in_place (accuracy.above_half)
import numpy as np


def accuracy(y_true, y_pred):
    decided = np.where(np.asarray(y_pred) > 0.5, 1, 0)
    return float((np.asarray(y_true) == decided).mean())
