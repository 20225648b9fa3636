# wrong: hands in the net without pooling from the other exercise
# shows: cnn.no_pooling
# told: cnn.no_pooling
# fails: test_has_convolutions_and_pooling (cnn.no_pooling)
from keras.models import Sequential
from keras.layers import Conv2D, Dense, Flatten


def build_cnn():
    model = Sequential()
    model.add(Conv2D(64, kernel_size=3, activation='relu', input_shape=(28, 28, 1)))
    model.add(Conv2D(32, kernel_size=3, activation='relu'))
    model.add(Flatten())
    model.add(Dense(10, activation='softmax'))
    return model


def build_pooled_cnn():
    return build_cnn()
