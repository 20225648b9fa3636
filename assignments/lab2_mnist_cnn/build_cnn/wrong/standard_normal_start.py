# wrong: kernels start with a standard deviation of 5, so that softmax is saturated and no gradient comes back
# shows: cnn.cannot_learn
# told: cnn.cannot_learn
# fails: test_is_able_to_learn (cnn.cannot_learn)
from keras import Input, Sequential
from keras.initializers import RandomNormal
from keras.layers import Conv2D, Dense, Flatten


def build_cnn():
    start = RandomNormal(stddev=5.0, seed=1)
    return Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, activation="relu", kernel_initializer=start),
        Conv2D(32, 3, activation="relu", kernel_initializer=start),
        Flatten(),
        Dense(10, activation="softmax", kernel_initializer=start),
    ])
