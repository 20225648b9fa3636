# right: SELU with LeCun's initialisation, average pooling and LayerNormalization
import keras
from keras import layers


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(24, 5, activation="selu", kernel_initializer="lecun_normal"),
        layers.AveragePooling2D(2),
        layers.LayerNormalization(),
        layers.Conv2D(48, 3, activation="selu", kernel_initializer="lecun_normal"),
        layers.AveragePooling2D(2),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile(keras.optimizers.Nadam(1e-3), "categorical_crossentropy", metrics=["accuracy"])
    return model
