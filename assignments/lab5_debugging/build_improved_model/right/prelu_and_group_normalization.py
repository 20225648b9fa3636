# right: PReLU, LeakyReLU, GroupNormalization and SpatialDropout2D
import keras
from keras import layers


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(24, 3, padding="same"),
        layers.GroupNormalization(groups=4),
        layers.PReLU(shared_axes=[1, 2]),
        layers.MaxPooling2D(),
        layers.SpatialDropout2D(0.1),
        layers.Conv2D(48, 3, padding="same"),
        layers.GroupNormalization(groups=4),
        layers.LeakyReLU(negative_slope=0.1),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
