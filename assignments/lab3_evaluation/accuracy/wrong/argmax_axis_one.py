# wrong: the lecture's line for one-hot labels, but the labels here are integers
# shows: student.raised
# told: student.raised
# fails: test_share_of_right_predictions (student.raised)
# fails: test_right_ones_stand_anywhere (student.raised)
# fails: test_random_labels (student.raised)
# fails: test_rare_digits_count_like_others (student.raised)
# fails: test_right_in_place (student.raised)
import numpy as np
from sklearn.metrics import accuracy_score


def accuracy(y_true, y_pred):
    return accuracy_score(np.argmax(y_true, axis=1), y_pred)
