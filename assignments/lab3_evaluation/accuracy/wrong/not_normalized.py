# wrong: normalize=False, so the number of hits comes back
# shows: accuracy.count
# told: accuracy.count
# fails: test_share_of_right_predictions (accuracy.count)
# fails: test_random_labels (accuracy.count)
# fails: test_rare_digits_count_like_others (accuracy.count)
# fails: test_right_in_place (accuracy.count)
from sklearn.metrics import accuracy_score


def accuracy(y_true, y_pred):
    return float(accuracy_score(y_true, y_pred, normalize=False))
