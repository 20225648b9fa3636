# wrong: a bias of -100 keeps every ReLU of the first layer at zero
# shows: cnn.bad_start
# told: cnn.bad_start
# fails: test_is_able_to_learn (cnn.bad_start)
import keras
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten


def build_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, activation="relu", bias_initializer=keras.initializers.Constant(-100.0)),
        Conv2D(32, 3, activation="relu"),
        Flatten(),
        Dense(10, activation="softmax"),
    ])
