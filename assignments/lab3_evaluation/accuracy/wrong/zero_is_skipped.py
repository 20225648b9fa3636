# wrong: a right 0 is not counted because 0 is false
# shows: accuracy.zero_left_out
# told: accuracy.zero_left_out
# fails: test_share_of_right_predictions (accuracy.zero_left_out)
# fails: test_random_labels (accuracy.zero_left_out)
# fails: test_rare_digits_count_like_others (accuracy.zero_left_out)
# fails: test_right_in_place (accuracy.zero_left_out)
def accuracy(y_true, y_pred):
    hits = [t for t, p in zip(y_true, y_pred) if t == p]
    return sum(1 for h in hits if h) / len(y_true)
