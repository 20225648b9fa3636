# wrong: only a prediction below the label counts as wrong
# shows: accuracy.one_sided
# told: accuracy.one_sided
# fails: test_share_of_right_predictions (accuracy.one_sided)
# fails: test_random_labels (accuracy.one_sided)
# fails: test_rare_digits_count_like_others (accuracy.one_sided)
# fails: test_right_in_place (accuracy.one_sided)
import numpy as np


def accuracy(y_true, y_pred):
    missing = np.asarray(y_true, dtype=int) - np.asarray(y_pred, dtype=int)
    return 1 - float(np.mean(missing > 0))
