# wrong: divides by 10000, the size of the MNIST test set
# shows: accuracy.divisor
# told: accuracy.divisor
# fails: test_share_of_right_predictions (accuracy.divisor)
# fails: test_random_labels (accuracy.divisor)
# fails: test_rare_digits_count_like_others (accuracy.divisor)
# fails: test_right_in_place (accuracy.divisor)
def accuracy(y_true, y_pred):
    correct = 0
    for i in range(len(y_pred)):
        if y_pred[i] == y_true[i]:
            correct += 1
    return correct / 10000
