# wrong: asks whether a prediction occurs anywhere among the labels
# shows: accuracy.kinds
# told: accuracy.kinds
# fails: test_share_of_right_predictions (accuracy.kinds)
# fails: test_random_labels (accuracy.kinds)
# fails: test_rare_digits_count_like_others (accuracy.kinds)
# fails: test_right_in_place (accuracy.kinds)
def accuracy(y_true, y_pred):
    labels = list(y_true)
    hits = 0
    for guess in y_pred:
        if guess in labels:
            hits += 1
    return hits / len(labels)
