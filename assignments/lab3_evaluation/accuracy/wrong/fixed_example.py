# wrong: the number of the example, whatever comes in
# shows: accuracy.same_number
# told: accuracy.same_number
# fails: test_share_of_right_predictions (accuracy.same_number)
# fails: test_random_labels (accuracy.same_number)
# fails: test_rare_digits_count_like_others (accuracy.same_number)
# fails: test_right_in_place (accuracy.same_number)
def accuracy(y_true, y_pred):
    return 0.75
