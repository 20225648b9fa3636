# wrong: the first biases start at -5, so that every ReLU gives 0 and the convolutions get no gradient
# shows: cnn.cannot_learn
# told: cnn.cannot_learn
# fails: test_is_able_to_learn (cnn.cannot_learn)
from keras import Input, Sequential
from keras.initializers import Constant
from keras.layers import Conv2D, Dense, Flatten


def build_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, activation="relu", bias_initializer=Constant(-5.0)),
        Conv2D(32, 3, activation="relu"),
        Flatten(),
        Dense(10, activation="softmax"),
    ])
