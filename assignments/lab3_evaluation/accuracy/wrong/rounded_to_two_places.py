# wrong: rounded to two decimal places
# shows: accuracy.other_value
# told: accuracy.other_value
# fails: test_random_labels (accuracy.other_value)
# fails: test_right_in_place (accuracy.other_value)
import numpy as np


def accuracy(y_true, y_pred):
    return round(float(np.mean(y_true == y_pred)), 2)
