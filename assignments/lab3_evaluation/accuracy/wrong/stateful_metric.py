# wrong: one global Keras metric that is never reset, so the second call mixes in the first
# shows: accuracy.remembers
# told: accuracy.remembers
# fails: test_share_of_right_predictions (accuracy.remembers)
# fails: test_random_labels (accuracy.remembers)
# fails: test_rare_digits_count_like_others (accuracy.remembers)
# fails: test_right_in_place (accuracy.remembers)
import keras

metric = keras.metrics.Accuracy()


def accuracy(y_true, y_pred):
    metric.update_state(y_true, y_pred)
    return float(metric.result())
