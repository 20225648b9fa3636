# wrong: one global Sequential gets all layers again at each call
# shows: cnn.only_once
# told: cnn.only_once
# fails: test_builds_again (cnn.only_once)
import tensorflow as tf

cnn = tf.keras.models.Sequential()
cnn.add(tf.keras.layers.InputLayer(shape=(28, 28, 1)))


def build_pooled_cnn():
    cnn.add(tf.keras.layers.Conv2D(64, 3, activation="relu", padding="same"))
    cnn.add(tf.keras.layers.MaxPool2D())
    cnn.add(tf.keras.layers.Conv2D(32, 3, activation="relu", padding="same"))
    cnn.add(tf.keras.layers.MaxPool2D())
    cnn.add(tf.keras.layers.Flatten())
    cnn.add(tf.keras.layers.Dense(10, activation="softmax"))
    return cnn
