# wrong: overlap of the sets of digits, order does not matter
# shows: accuracy.other_value
# told: accuracy.other_value
# fails: test_share_of_right_predictions (accuracy.other_value)
# fails: test_random_labels (accuracy.first_only)
# fails: test_rare_digits_count_like_others (accuracy.same_number)
# fails: test_right_in_place (accuracy.other_value)
def accuracy(y_true, y_pred):
    a = set(int(v) for v in y_true)
    b = set(int(v) for v in y_pred)
    return len(a & b) / len(a | b)
