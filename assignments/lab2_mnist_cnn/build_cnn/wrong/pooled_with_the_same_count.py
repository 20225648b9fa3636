# wrong: other filter numbers and pooling, chosen to come out at 203,434 parameters
# shows: cnn.extra_layer
# told: cnn.extra_layer
# fails: test_nothing_else (cnn.extra_layer)
# fails: test_layers_in_order (cnn.other_order)
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D


def build_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Conv2D(19, 3, padding="same", activation="relu"),
        MaxPooling2D(2),
        Conv2D(307, 3, padding="same", activation="relu"),
        MaxPooling2D(2),
        Flatten(),
        Dense(10, activation="softmax"),
    ])
