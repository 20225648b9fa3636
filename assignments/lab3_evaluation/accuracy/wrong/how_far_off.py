# wrong: takes the digits for amounts, and a prediction next to the label for nearly right
# shows: accuracy.distance
# told: accuracy.distance
# fails: test_share_of_right_predictions (accuracy.distance)
# fails: test_random_labels (accuracy.distance)
# fails: test_rare_digits_count_like_others (accuracy.distance)
# fails: test_right_in_place (accuracy.distance)
import numpy as np


def accuracy(y_true, y_pred):
    true, predicted = np.asarray(y_true, dtype="float64"), np.asarray(y_pred, dtype="float64")
    return 1 - np.mean(np.abs(true - predicted) / 9)
