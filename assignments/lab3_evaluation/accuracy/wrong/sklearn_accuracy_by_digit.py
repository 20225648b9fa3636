# wrong: accuracy_score of each digit that occurs against the rest, averaged
# shows: accuracy.true_negatives
# told: accuracy.true_negatives
# fails: test_share_of_right_predictions (accuracy.true_negatives)
# fails: test_random_labels (accuracy.true_negatives)
# fails: test_rare_digits_count_like_others (accuracy.true_negatives)
# fails: test_right_in_place (accuracy.true_negatives)
import numpy as np
from sklearn.metrics import accuracy_score


def accuracy(y_true, y_pred):
    return np.mean([accuracy_score(y_true == digit, y_pred == digit) for digit in np.unique(y_true)])
