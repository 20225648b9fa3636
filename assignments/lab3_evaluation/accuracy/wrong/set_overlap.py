# wrong: overlap of the sets of digits, order does not matter
# shows: accuracy.kinds
# told: accuracy.kinds
# fails: test_share_of_right_predictions (accuracy.kinds)
# fails: test_random_labels (accuracy.kinds)
# fails: test_rare_digits_count_like_others (accuracy.kinds)
# fails: test_right_in_place (accuracy.kinds)
def accuracy(y_true, y_pred):
    a = set(int(v) for v in y_true)
    b = set(int(v) for v in y_pred)
    return len(a & b) / len(a | b)
