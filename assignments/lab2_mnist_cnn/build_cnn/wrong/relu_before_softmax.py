# wrong: Dense(10, relu) before the softmax, negative scores are lost
# shows: cnn.softmax_on_what
# told: cnn.softmax_on_what
# fails: test_softmax_at_the_end (cnn.softmax_on_what)
# fails: test_computes_the_same (cnn.other_outputs)
from keras.models import Sequential
from keras.layers import Activation, Conv2D, Dense, Flatten


def build_cnn():
    model = Sequential()
    model.add(Conv2D(64, 3, activation='relu', input_shape=(28, 28, 1)))
    model.add(Conv2D(32, 3, activation='relu'))
    model.add(Flatten())
    model.add(Dense(10, activation='relu'))
    model.add(Activation('softmax'))
    return model
