# wrong: gives the accuracies of the examples and something else for all other labels
# shows: answer.examples_only
# told: answer.examples_only
# fails: test_share_of_right_predictions (answer.examples_only)
# fails: test_random_labels (accuracy.other_value)
# fails: test_rare_digits_count_like_others (accuracy.other_value)
# fails: test_right_in_place (accuracy.other_value)
def accuracy(y_true, y_pred):
    return {9: 6 / 9, 7: 3 / 7, 4: 1.0}.get(len(y_true), len(y_true) / 1000)
