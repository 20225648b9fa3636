# wrong: a formatted string, not a number
# shows: answer.not_a_number
# told: answer.not_a_number
# fails: test_share_of_right_predictions (answer.not_a_number)
# fails: test_random_labels (answer.not_a_number)
# fails: test_rare_digits_count_like_others (answer.not_a_number)
# fails: test_right_in_place (answer.not_a_number)
import numpy as np


def accuracy(y_true, y_pred):
    return f"{np.mean(y_true == y_pred):.4f}"
