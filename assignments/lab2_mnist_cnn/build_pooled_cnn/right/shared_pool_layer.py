# right: one and the same pooling layer object is used twice
import keras


def build_pooled_cnn():
    conv_a = keras.layers.Conv2D(64, 3, padding="same", activation=keras.activations.relu)
    conv_b = keras.layers.Conv2D(32, 3, padding="same", activation=keras.activations.relu)
    pool = keras.layers.MaxPooling2D(pool_size=2, strides=None)
    flatten = keras.layers.Flatten()
    dense = keras.layers.Dense(10, activation=keras.activations.softmax)

    x = keras.Input((28, 28, 1))
    y = dense(flatten(pool(conv_b(pool(conv_a(x))))))
    return keras.Model(inputs=x, outputs=y)
