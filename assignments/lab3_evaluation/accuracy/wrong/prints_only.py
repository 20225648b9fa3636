# wrong: prints the value and returns nothing
# shows: answer.none
# told: answer.none
# fails: test_share_of_right_predictions (answer.none)
# fails: test_random_labels (answer.none)
# fails: test_rare_digits_count_like_others (answer.none)
# fails: test_right_in_place (answer.none)
import numpy as np


def accuracy(y_true, y_pred):
    acc = np.mean(np.array(y_true) == np.array(y_pred))
    print("정확도:", acc)
