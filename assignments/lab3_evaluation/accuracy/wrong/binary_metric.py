# wrong: takes the metric of Keras for two classes
# shows: accuracy.above_half
# told: accuracy.above_half
# fails: test_share_of_right_predictions (accuracy.above_half)
# fails: test_random_labels (accuracy.above_half)
# fails: test_rare_digits_count_like_others (accuracy.above_half)
# fails: test_right_in_place (accuracy.above_half)
from keras import metrics


def accuracy(y_true, y_pred):
    measure = metrics.BinaryAccuracy(threshold=0.5)
    return float(measure(y_true[:, None], y_pred[:, None]))
