# wrong: only a prediction above the label counts as wrong, which looks like sorting in some examples
# shows: accuracy.one_sided
# told: accuracy.one_sided
# fails: test_share_of_right_predictions (accuracy.one_sided)
# fails: test_random_labels (accuracy.one_sided)
# fails: test_rare_digits_count_like_others (accuracy.one_sided)
# fails: test_right_in_place (accuracy.one_sided)
def accuracy(y_true, y_pred):
    right = [label for label, prediction in zip(y_true, y_pred) if label >= prediction]
    return len(right) / len(y_true)
