# wrong: the loop begins with index 1, as if counting began there
# shows: accuracy.first_left_out
# told: accuracy.first_left_out
# fails: test_share_of_right_predictions (accuracy.first_left_out)
# fails: test_random_labels (accuracy.first_left_out)
# fails: test_rare_digits_count_like_others (accuracy.first_left_out)
# fails: test_right_in_place (accuracy.first_left_out)
def accuracy(y_true, y_pred):
    n = len(y_true)
    right = 0
    for i in range(1, n):
        if y_true[i] == y_pred[i]:
            right += 1
    return right / n
