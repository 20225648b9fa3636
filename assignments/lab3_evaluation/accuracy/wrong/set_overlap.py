# wrong: overlap of the sets of digits, order does not matter
# shows: accuracy.other_value
# told: accuracy.sorted
# fails: test_share_of_right_predictions (accuracy.sorted)
# fails: test_right_ones_stand_anywhere (accuracy.other_value)
# fails: test_random_labels (accuracy.divisor)
# fails: test_rare_digits_count_like_others (accuracy.neighbours)
# fails: test_right_in_place (accuracy.sorted)
def accuracy(y_true, y_pred):
    a = set(int(v) for v in y_true)
    b = set(int(v) for v in y_pred)
    return len(a & b) / len(a | b)
