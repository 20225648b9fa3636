# wrong: returns model.summary(), which is None
# shows: model.none
# told: model.none
# fails: test_has_convolutions (model.none)
from keras.models import Sequential
from keras.layers import Dense, Conv2D, Flatten


def build_cnn():
    model = Sequential()
    model.add(Conv2D(64, kernel_size=3, activation='relu', input_shape=(28, 28, 1)))
    model.add(Conv2D(32, kernel_size=3, activation='relu'))
    model.add(Flatten())
    model.add(Dense(10, activation='softmax'))
    return model.summary()
