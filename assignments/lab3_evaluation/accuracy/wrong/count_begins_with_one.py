# wrong: the counter begins with 1
# shows: accuracy.one_too_many
# told: accuracy.one_too_many
# fails: test_share_of_right_predictions (accuracy.one_too_many)
# fails: test_random_labels (accuracy.one_too_many)
# fails: test_rare_digits_count_like_others (accuracy.one_too_many)
# fails: test_right_in_place (accuracy.one_too_many)
def accuracy(y_true, y_pred):
    right = 1
    for at in range(len(y_true)):
        if y_true[at] == y_pred[at]:
            right += 1
    return right / len(y_true)
