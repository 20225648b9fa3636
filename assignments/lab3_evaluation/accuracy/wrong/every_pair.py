# wrong: compares each label with all the predictions, and divides by the number of all these pairs
# shows: accuracy.all_pairs
# told: accuracy.all_pairs
# fails: test_share_of_right_predictions (accuracy.all_pairs)
# fails: test_random_labels (accuracy.all_pairs)
# fails: test_rare_digits_count_like_others (accuracy.all_pairs)
# fails: test_right_in_place (accuracy.all_pairs)
import numpy as np


def accuracy(y_true, y_pred):
    same = np.asarray(y_true)[:, None] == np.asarray(y_pred)[None, :]
    return float(same.mean())
