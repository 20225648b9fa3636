# wrong: compares the sums of the labels, not the labels
# shows: accuracy.other_value
# told: accuracy.other_value
# fails: test_share_of_right_predictions (accuracy.other_value)
# fails: test_random_labels (accuracy.other_value)
# fails: test_rare_digits_count_like_others (accuracy.other_value)
# fails: test_right_in_place (accuracy.other_value)
def accuracy(y_true, y_pred):
    return float(min(sum(y_true), sum(y_pred)) / max(sum(y_true), sum(y_pred)))
