# wrong: balanced accuracy, the mean of the recalls
# shows: accuracy.average
# told: accuracy.average
# fails: test_share_of_right_predictions (accuracy.average)
# fails: test_random_labels (accuracy.average)
# fails: test_rare_digits_count_like_others (accuracy.average)
# fails: test_right_in_place (accuracy.average)
from sklearn.metrics import balanced_accuracy_score


def accuracy(y_true, y_pred):
    return balanced_accuracy_score(y_true, y_pred)
