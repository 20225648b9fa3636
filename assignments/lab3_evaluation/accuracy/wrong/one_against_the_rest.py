# wrong: the mean over the digits of how often "is it this digit?" is answered rightly, TN included
# shows: accuracy.true_negatives
# told: accuracy.true_negatives
# fails: test_share_of_right_predictions (accuracy.true_negatives)
# fails: test_random_labels (accuracy.true_negatives)
# fails: test_rare_digits_count_like_others (accuracy.true_negatives)
# fails: test_right_in_place (accuracy.true_negatives)
def accuracy(y_true, y_pred):
    digits = range(10)
    agreed = 0
    for digit in digits:
        for label, guess in zip(y_true, y_pred):
            agreed += (label == digit) == (guess == digit)
    return agreed / (len(digits) * len(y_true))
