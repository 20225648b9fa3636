# right: Reshape with the number counted by hand, 24 * 24 * 32
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Reshape

FLAT = 24 * 24 * 32   # 18432

build_cnn = lambda: Sequential([
    Input(shape=(28, 28, 1)),
    Conv2D(64, 3, activation="relu"),
    Conv2D(32, 3, activation="relu"),
    Reshape((FLAT,)),
    Dense(10, activation="softmax"),
])
