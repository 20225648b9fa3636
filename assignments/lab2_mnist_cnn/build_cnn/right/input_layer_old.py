# right: InputLayer with input_shape, tf.keras spelling, explicit defaults
import tensorflow as tf


def build_cnn():
    m = tf.keras.models.Sequential()
    m.add(tf.keras.layers.InputLayer(input_shape=(28, 28, 1)))
    m.add(tf.keras.layers.Conv2D(filters=64, kernel_size=[3, 3], strides=1, dilation_rate=1, groups=1,
                                 data_format='channels_last', use_bias=True, activation='relu'))
    m.add(tf.keras.layers.Conv2D(filters=32, kernel_size=[3, 3], strides=[1, 1], padding='VALID', activation='relu'))
    m.add(tf.keras.layers.Flatten(data_format='channels_last'))
    m.add(tf.keras.layers.Dense(units=10, activation='softmax', use_bias=True))
    return m
