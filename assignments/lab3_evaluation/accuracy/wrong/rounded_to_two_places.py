# wrong: rounded to two decimal places
# shows: answer.rounded
# told: answer.rounded
# fails: test_share_of_right_predictions (answer.rounded)
# fails: test_random_labels (answer.rounded)
# fails: test_right_in_place (answer.rounded)
import numpy as np


def accuracy(y_true, y_pred):
    return round(float(np.mean(y_true == y_pred)), 2)
