# wrong: uses (TP + TN) / all of two classes, where 1 is positive and 0 is negative
# shows: accuracy.two_classes
# told: accuracy.two_classes
# fails: test_share_of_right_predictions (accuracy.two_classes)
# fails: test_random_labels (accuracy.two_classes)
# fails: test_rare_digits_count_like_others (accuracy.two_classes)
# fails: test_right_in_place (accuracy.two_classes)
def accuracy(y_true, y_pred):
    pairs = list(zip(y_true, y_pred))
    tp = pairs.count((1, 1))
    tn = pairs.count((0, 0))
    return (tp + tn) / len(pairs)
