# wrong: the number of the example, whatever comes in
# shows: accuracy.other_value
# told: accuracy.other_value
# fails: test_share_of_right_predictions (accuracy.other_value)
# fails: test_right_ones_stand_anywhere (accuracy.other_value)
# fails: test_random_labels (accuracy.other_value)
# fails: test_rare_digits_count_like_others (accuracy.other_value)
# fails: test_right_in_place (accuracy.other_value)
def accuracy(y_true, y_pred):
    return 0.75
