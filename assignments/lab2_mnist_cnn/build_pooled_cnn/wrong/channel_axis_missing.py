# wrong: Input((28, 28)) as for a Dense net, Conv2D refuses images without a channel
# shows: cnn.input_shape
# told: cnn.input_shape
# fails: test_has_convolutions_and_pooling (cnn.input_shape)
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D


def build_pooled_cnn():
    model = Sequential()
    model.add(Input(shape=(28, 28)))
    model.add(Conv2D(64, kernel_size=3, padding="same", activation="relu"))
    model.add(MaxPooling2D(2))
    model.add(Conv2D(32, kernel_size=3, padding="same", activation="relu"))
    model.add(MaxPooling2D(2))
    model.add(Flatten())
    model.add(Dense(10, activation="softmax"))
    return model
