# right: every block is a Sequential of its own
import keras
from keras import layers


def block(filters):
    return keras.Sequential([
        layers.Conv2D(filters, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(2),
    ], name=f"block_{filters}")


def build_pooled_cnn():
    model = keras.Sequential([block(64), block(32), layers.Flatten(), layers.Dense(10, activation="softmax")])
    model.build(input_shape=(None, 28, 28, 1))
    return model
