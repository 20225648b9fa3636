# wrong: the lecture's line for one-hot labels, but the labels here are integers
# shows: labels.not_one_hot
# told: labels.not_one_hot
# fails: test_share_of_right_predictions (labels.not_one_hot)
# fails: test_random_labels (labels.not_one_hot)
# fails: test_rare_digits_count_like_others (labels.not_one_hot)
# fails: test_right_in_place (labels.not_one_hot)
import numpy as np
from sklearn.metrics import accuracy_score


def accuracy(y_true, y_pred):
    return accuracy_score(np.argmax(y_true, axis=1), y_pred)
