# wrong: divides the hits by the misses
# shows: accuracy.hits_by_misses
# told: accuracy.hits_by_misses
# fails: test_share_of_right_predictions (accuracy.hits_by_misses)
# fails: test_random_labels (accuracy.hits_by_misses)
# fails: test_rare_digits_count_like_others (accuracy.hits_by_misses)
# fails: test_right_in_place (accuracy.hits_by_misses)
def accuracy(y_true, y_pred):
    right = sum(int(a == b) for a, b in zip(y_true, y_pred))
    wrong = sum(int(a != b) for a, b in zip(y_true, y_pred))
    return right / wrong if wrong else float(right)
