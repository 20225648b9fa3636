# wrong: relu6 caps the activations at six
# shows: cnn.not_relu
# told: cnn.not_relu
# fails: test_relu_after_each_convolution (cnn.not_relu)
# fails: test_computes_the_same (cnn.other_outputs)
import tensorflow as tf
from tensorflow.keras import layers


def build_cnn():
    return tf.keras.Sequential([
        layers.Input(shape=(28, 28, 1)),
        layers.Conv2D(64, 3, activation=tf.nn.relu6),
        layers.Conv2D(32, 3, activation=tf.nn.relu6),
        layers.Flatten(),
        layers.Dense(10, activation=tf.nn.softmax),
    ])
