# right: the slide's model.add lines with input_shape=
from keras.models import Sequential
from keras.layers import Dense, Conv2D, Flatten


def build_cnn():
    # create model
    model = Sequential()
    # add model layers
    model.add(Conv2D(64, kernel_size=3, activation='relu', input_shape=(28, 28, 1)))
    model.add(Conv2D(32, kernel_size=3, activation='relu'))
    model.add(Flatten())
    model.add(Dense(10, activation='softmax'))
    return model
