# wrong: takes flat vectors of 784 and reshapes them inside
# shows: cnn.input_shape
# told: cnn.input_shape
# fails: test_takes_images_and_gives_ten_numbers (cnn.input_shape)
# fails: test_nothing_else (cnn.extra_layer)
# fails: test_computes_the_same (cnn.input_shape)
import keras
from keras import layers


def build_cnn():
    return keras.Sequential([
        keras.Input(shape=(784,)),
        layers.Reshape((28, 28, 1)),
        layers.Conv2D(64, 3, activation="relu"),
        layers.Conv2D(32, 3, activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
