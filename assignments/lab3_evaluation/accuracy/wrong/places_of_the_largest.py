# wrong: compares where the largest label and the largest prediction stand, as for one-hot labels and probabilities
# shows: accuracy.argmax_of_digits
# told: accuracy.argmax_of_digits
# fails: test_share_of_right_predictions (accuracy.argmax_of_digits)
# fails: test_random_labels (accuracy.argmax_of_digits)
# fails: test_rare_digits_count_like_others (accuracy.argmax_of_digits)
# fails: test_right_in_place (accuracy.argmax_of_digits)
import numpy as np


def accuracy(y_true, y_pred):
    return float(np.mean(np.argmax(y_true) == np.argmax(y_pred)))
