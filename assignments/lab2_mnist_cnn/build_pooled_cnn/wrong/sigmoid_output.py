# wrong: sigmoid output
# shows: cnn.not_softmax
# told: cnn.not_softmax
# fails: test_softmax_at_the_end (cnn.not_softmax)
# fails: test_computes_the_same (cnn.other_outputs)
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Conv2D, Dense, Flatten, Input, MaxPooling2D


def build_pooled_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, padding='same', activation='relu'),
        MaxPooling2D(2),
        Conv2D(32, 3, padding='same', activation='relu'),
        MaxPooling2D(2),
        Flatten(),
        Dense(10, activation='sigmoid'),
    ])
