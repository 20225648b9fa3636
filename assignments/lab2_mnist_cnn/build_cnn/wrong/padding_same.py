# wrong: padding='same' on both convolutions
# shows: cnn.padding
# told: cnn.padding
# fails: test_sizes_and_options (cnn.padding)
# fails: test_has_203434_parameters (cnn.parameters)
# fails: test_computes_the_same (cnn.cannot_transplant)
from tensorflow.keras import Sequential
from tensorflow.keras.layers import Conv2D, Dense, Flatten, Input


def build_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, padding='same', activation='relu'),
        Conv2D(32, 3, padding='same', activation='relu'),
        Flatten(),
        Dense(10, activation='softmax'),
    ])
