# wrong: one global Sequential gets all layers again at each call
# shows: cnn.layers_pile_up
# told: cnn.layers_pile_up
# fails: test_builds_again (cnn.layers_pile_up)
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
