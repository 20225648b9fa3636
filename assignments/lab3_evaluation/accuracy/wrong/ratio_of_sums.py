# wrong: compares the sums of the labels, not the labels
# shows: accuracy.ratio_of_sums
# told: accuracy.ratio_of_sums
# fails: test_share_of_right_predictions (accuracy.ratio_of_sums)
# fails: test_random_labels (accuracy.ratio_of_sums)
# fails: test_rare_digits_count_like_others (accuracy.ratio_of_sums)
# fails: test_right_in_place (accuracy.ratio_of_sums)
def accuracy(y_true, y_pred):
    return float(min(sum(y_true), sum(y_pred)) / max(sum(y_true), sum(y_pred)))
