# wrong: global Input is overwritten by the tensor that it gave
# shows: cnn.only_once
# told: cnn.only_once
# fails: test_builds_again (cnn.only_once)
from keras import Input, Model, layers


def build_cnn():
    global Input
    Input = Input((28, 28, 1))
    x = layers.Conv2D(64, 3, activation="relu")(Input)
    x = layers.Conv2D(32, 3, activation="relu")(x)
    x = layers.Flatten()(x)
    return Model(Input, layers.Dense(10, activation="softmax")(x))
