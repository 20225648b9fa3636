# wrong: one global Keras metric that is never reset, so the second call mixes in the first
# shows: accuracy.remembers
import keras

metric = keras.metrics.Accuracy()


def accuracy(y_true, y_pred):
    metric.update_state(y_true, y_pred)
    return float(metric.result())
