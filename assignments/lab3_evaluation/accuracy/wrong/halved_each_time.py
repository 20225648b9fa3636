# wrong: averages the value so far with each new comparison
# shows: accuracy.running_mean
# told: accuracy.running_mean
# fails: test_share_of_right_predictions (accuracy.running_mean)
# fails: test_random_labels (accuracy.running_mean)
# fails: test_rare_digits_count_like_others (accuracy.running_mean)
# fails: test_right_in_place (accuracy.running_mean)
def accuracy(y_true, y_pred):
    mean = 0
    for label, prediction in zip(y_true, y_pred):
        mean = 0.5 * mean + 0.5 * (label == prediction)
    return float(mean)
