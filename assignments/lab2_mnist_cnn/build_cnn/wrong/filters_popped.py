# wrong: takes the filter numbers out of a list that is made once
# shows: cnn.only_once
# told: cnn.only_once
# fails: test_builds_again (cnn.only_once)
from keras import Input, Model
from keras.layers import Conv2D, Dense, Flatten

filters = [32, 64]


def build_cnn():
    image = Input(shape=(28, 28, 1))
    x = Conv2D(filters.pop(), (3, 3), activation="relu")(image)
    x = Conv2D(filters.pop(), (3, 3), activation="relu")(x)
    return Model(image, Dense(10, activation="softmax")(Flatten()(x)))
