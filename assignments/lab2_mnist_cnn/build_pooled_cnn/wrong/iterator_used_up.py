# wrong: an iterator made once, so that the second model has no convolution and no pooling
# shows: cnn.only_once
# told: cnn.only_once
# fails: test_builds_again (cnn.only_once)
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D

FILTERS = iter([64, 32])


def build_pooled_cnn():
    model = Sequential([Input((28, 28, 1))])
    for filters in FILTERS:
        model.add(Conv2D(filters, 3, padding="same", activation="relu"))
        model.add(MaxPooling2D())
    model.add(Flatten())
    model.add(Dense(10, activation="softmax"))
    return model
