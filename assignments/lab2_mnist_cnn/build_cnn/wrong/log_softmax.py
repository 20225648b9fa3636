# wrong: log_softmax as in PyTorch, the outputs are log-probabilities
# shows: cnn.not_softmax
# told: cnn.not_softmax
# fails: test_softmax_at_the_end (cnn.not_softmax)
# fails: test_computes_the_same (cnn.other_outputs)
import keras


def build_cnn():
    m = keras.Sequential()
    m.add(keras.Input((28, 28, 1)))
    m.add(keras.layers.Conv2D(64, 3, activation="relu"))
    m.add(keras.layers.Conv2D(32, 3, activation="relu"))
    m.add(keras.layers.Flatten())
    m.add(keras.layers.Dense(10, activation="log_softmax"))
    return m
