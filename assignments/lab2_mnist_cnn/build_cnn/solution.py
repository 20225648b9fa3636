from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten


def build_cnn():
    """(28, 28, 1) -> Conv2D 64 3x3 ReLU -> Conv2D 32 3x3 ReLU -> Flatten -> Dense 10 softmax."""
    # BEGIN SOLUTION
    model = Sequential()
    model.add(Input(shape=(28, 28, 1)))
    model.add(Conv2D(64, kernel_size=3, activation="relu"))
    model.add(Conv2D(32, kernel_size=3, activation="relu"))
    model.add(Flatten())
    model.add(Dense(10, activation="softmax"))
    return model
    # END SOLUTION
