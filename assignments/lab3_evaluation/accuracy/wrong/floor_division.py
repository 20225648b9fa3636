# wrong: integer division gives 0 unless everything is right
# shows: accuracy.all_or_nothing
# told: accuracy.all_or_nothing
# fails: test_share_of_right_predictions (accuracy.all_or_nothing)
# fails: test_random_labels (accuracy.all_or_nothing)
# fails: test_rare_digits_count_like_others (accuracy.all_or_nothing)
# fails: test_right_in_place (accuracy.all_or_nothing)
def accuracy(y_true, y_pred):
    correct = 0
    for t, p in zip(y_true, y_pred):
        if t == p:
            correct += 1
    return float(correct // len(y_true))
