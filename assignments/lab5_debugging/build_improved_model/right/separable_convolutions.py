# right: SeparableConv2D after a first ordinary convolution
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D, SeparableConv2D


def build_improved_model():
    m = Sequential()
    m.add(Input(shape=(28, 28, 1)))
    m.add(Conv2D(32, 3, activation="relu"))
    m.add(SeparableConv2D(64, 3, activation="relu"))
    m.add(MaxPooling2D())
    m.add(SeparableConv2D(64, 3, activation="relu"))
    m.add(MaxPooling2D())
    m.add(Flatten())
    m.add(Dense(10, activation="softmax"))
    m.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
    return m
