# wrong: macro-averaged precision in place of accuracy
# shows: accuracy.average
# told: accuracy.average
# fails: test_share_of_right_predictions (accuracy.average)
# fails: test_random_labels (accuracy.average)
# fails: test_rare_digits_count_like_others (accuracy.average)
# fails: test_right_in_place (accuracy.average)
from sklearn.metrics import precision_score


def accuracy(y_true, y_pred):
    return float(precision_score(y_true, y_pred, average="macro", zero_division=0))
