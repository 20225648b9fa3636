# wrong: three input channels
# shows: cnn.input_shape
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
