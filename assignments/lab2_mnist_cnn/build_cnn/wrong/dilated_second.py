# wrong: the first convolution keeps 28x28 and the second is dilated by 2, 24x24 and 203,434 again
# shows: cnn.padding
# told: cnn.padding
# fails: test_sizes_and_options (cnn.padding)
# fails: test_computes_the_same (cnn.other_outputs)
import tensorflow as tf


def build_cnn():
    inp = tf.keras.Input((28, 28, 1))
    x = tf.keras.layers.Conv2D(64, 3, padding='same', activation='relu')(inp)
    x = tf.keras.layers.Conv2D(32, 3, dilation_rate=2, activation='relu')(x)
    x = tf.keras.layers.Flatten()(x)
    out = tf.keras.layers.Dense(10, activation='softmax')(x)
    return tf.keras.Model(inp, out)
