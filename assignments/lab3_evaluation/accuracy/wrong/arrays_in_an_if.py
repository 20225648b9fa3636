# wrong: asks in one `if` whether the two arrays are equal
# shows: labels.array_as_condition
# told: labels.array_as_condition
# fails: test_share_of_right_predictions (labels.array_as_condition)
# fails: test_random_labels (labels.array_as_condition)
# fails: test_rare_digits_count_like_others (labels.array_as_condition)
# fails: test_right_in_place (labels.array_as_condition)
def accuracy(y_true, y_pred):
    right = 0
    for _ in y_true:
        if y_true == y_pred:
            right += 1
    return right / len(y_true)
