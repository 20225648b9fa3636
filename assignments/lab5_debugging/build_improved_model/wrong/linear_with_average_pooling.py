# wrong: average pooling alone, without ReLU or another non-linear layer
# shows: improved.linear
# told: improved.linear
# fails: test_convolutions_count (improved.linear)
from keras import Sequential
from keras.layers import AveragePooling2D, Conv2D, Dense, Flatten, Input


def build_improved_model():
    return Sequential(
        [
            Input((28, 28, 1)),
            Conv2D(32, 3),
            AveragePooling2D(2),
            Conv2D(64, 3, activation="linear"),
            Flatten(),
            Dense(64),
            Dense(10, activation="softmax"),
        ]
    )
