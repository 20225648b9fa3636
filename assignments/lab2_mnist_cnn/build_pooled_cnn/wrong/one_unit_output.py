# wrong: one output unit for the digit, not ten probabilities
# shows: cnn.output_shape
# told: cnn.output_shape
# fails: test_takes_images_and_gives_ten_numbers (cnn.output_shape)
# fails: test_sizes_and_options (cnn.other_size)
# fails: test_has_34794_parameters (cnn.parameters)
# fails: test_computes_the_same (cnn.cannot_transplant)
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D


def build_pooled_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, padding="same", activation="relu"),
        MaxPooling2D(2),
        Conv2D(32, 3, padding="same", activation="relu"),
        MaxPooling2D(2),
        Flatten(),
        Dense(1, activation="softmax"),
    ])
