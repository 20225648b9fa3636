# wrong: takes the mean of the confusion matrix's diagonal, which divides by the number of its rows
# shows: accuracy.divided_by_kinds
# told: accuracy.divided_by_kinds
# fails: test_share_of_right_predictions (accuracy.divided_by_kinds)
# fails: test_random_labels (accuracy.divided_by_kinds)
# fails: test_rare_digits_count_like_others (accuracy.divided_by_kinds)
# fails: test_right_in_place (accuracy.divided_by_kinds)
import numpy as np
from sklearn.metrics import confusion_matrix


def accuracy(y_true, y_pred):
    return float(np.mean(np.diagonal(confusion_matrix(y_true, y_pred))))
