# wrong: takes the metric of Keras that expects probabilities
# shows: accuracy.argmax_of_digits
# told: accuracy.argmax_of_digits
# fails: test_share_of_right_predictions (accuracy.argmax_of_digits)
# fails: test_random_labels (accuracy.argmax_of_digits)
# fails: test_rare_digits_count_like_others (accuracy.argmax_of_digits)
# fails: test_right_in_place (accuracy.argmax_of_digits)
from keras import metrics


def accuracy(y_true, y_pred):
    measure = metrics.SparseCategoricalAccuracy()
    return float(measure(y_true[:, None], y_pred[:, None]))
