# wrong: returns inside the loop after the first digit
# shows: accuracy.first_only
# told: accuracy.first_only
# fails: test_share_of_right_predictions (accuracy.first_only)
# fails: test_random_labels (accuracy.first_only)
# fails: test_rare_digits_count_like_others (accuracy.first_only)
# fails: test_right_in_place (accuracy.first_only)
def accuracy(y_true, y_pred):
    correct = 0
    for t, p in zip(y_true, y_pred):
        if t == p:
            correct += 1
        return correct / len(y_true)
