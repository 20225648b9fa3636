# wrong: three input channels
# shows: cnn.input_shape
# told: cnn.input_shape
# fails: test_takes_images_and_gives_ten_numbers (cnn.input_shape)
# fails: test_sizes_and_options (cnn.other_size)
# fails: test_has_203434_parameters (cnn.parameters)
# fails: test_computes_the_same (cnn.cannot_transplant)
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten

IMG_SHAPE = (28, 28, 3)


def build_cnn():
    return Sequential([
        Input(IMG_SHAPE),
        Conv2D(64, 3, activation="relu"),
        Conv2D(32, 3, activation="relu"),
        Flatten(),
        Dense(10, activation="softmax"),
    ])
