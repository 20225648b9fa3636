# right: Activation layers of their own, as in the oldest Keras examples
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Input, Conv2D, Activation, Flatten, Dense


def build_cnn():
    model = Sequential()
    model.add(Input((28, 28, 1)))
    model.add(Conv2D(64, (3, 3)))
    model.add(Activation('relu'))
    model.add(Conv2D(32, (3, 3)))
    model.add(Activation('relu'))
    model.add(Flatten())
    model.add(Dense(10))
    model.add(Activation('softmax'))
    return model
