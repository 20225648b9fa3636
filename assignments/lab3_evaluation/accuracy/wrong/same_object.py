# wrong: counts predictions that are the same object as the label, which elements of NumPy arrays never are
# shows: accuracy.same_object
# told: accuracy.same_object
# fails: test_share_of_right_predictions (accuracy.same_object)
# fails: test_random_labels (accuracy.same_object)
# fails: test_rare_digits_count_like_others (accuracy.same_object)
# fails: test_right_in_place (accuracy.same_object)
def accuracy(y_true, y_pred):
    right = [i for i in range(len(y_true)) if y_true[i] is y_pred[i]]
    return len(right) / len(y_true)
