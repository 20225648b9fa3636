# wrong: each comparison replaces the one before it, so that only the last is divided
# shows: accuracy.last_only
# told: accuracy.last_only
# fails: test_share_of_right_predictions (accuracy.last_only)
# fails: test_random_labels (accuracy.last_only)
# fails: test_rare_digits_count_like_others (accuracy.last_only)
# fails: test_right_in_place (accuracy.last_only)
def accuracy(y_true, y_pred):
    hits = 0
    for label, prediction in zip(y_true, y_pred):
        hits = int(label == prediction)
    return hits / len(y_true)
