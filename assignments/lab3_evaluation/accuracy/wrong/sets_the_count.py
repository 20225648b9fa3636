# wrong: sets the number of hits to 1 at each hit and does not add 1
# shows: accuracy.never_beyond_one
# told: accuracy.never_beyond_one
# fails: test_share_of_right_predictions (accuracy.never_beyond_one)
# fails: test_random_labels (accuracy.never_beyond_one)
# fails: test_rare_digits_count_like_others (accuracy.never_beyond_one)
# fails: test_right_in_place (accuracy.never_beyond_one)
def accuracy(y_true, y_pred):
    hits = 0
    for i in range(len(y_true)):
        if int(y_true[i]) == int(y_pred[i]):
            hits = 1
    return hits / len(y_true)
