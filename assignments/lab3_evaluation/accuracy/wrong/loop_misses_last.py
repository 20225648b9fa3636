# wrong: the loop stops one before the last digit
# shows: accuracy.last_left_out
# told: accuracy.last_left_out
# fails: test_share_of_right_predictions (accuracy.last_left_out)
# fails: test_random_labels (accuracy.last_left_out)
# fails: test_rare_digits_count_like_others (accuracy.last_left_out)
# fails: test_right_in_place (accuracy.last_left_out)
def accuracy(y_true, y_pred):
    n = len(y_true)
    correct = 0
    for i in range(n - 1):
        if y_true[i] == y_pred[i]:
            correct += 1
    return correct / n
