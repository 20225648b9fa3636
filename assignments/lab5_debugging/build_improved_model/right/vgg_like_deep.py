# right: deeper, VGG-like pairs of convolutions, he_normal, Dropout, Softmax layer at the end
import keras
from keras import layers


def build_improved_model():
    conv = dict(kernel_size=3, padding="same", activation="relu", kernel_initializer="he_normal")
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(16, **conv),
        layers.Conv2D(16, **conv),
        layers.MaxPool2D(),
        layers.Conv2D(32, **conv),
        layers.Conv2D(32, **conv),
        layers.MaxPool2D(),
        layers.Conv2D(64, **conv),
        layers.MaxPool2D(),
        layers.Flatten(),
        layers.Dense(64, activation="relu"),
        layers.Dropout(0.3),
        layers.Dense(10),
        layers.Softmax(),
    ])
    model.compile(optimizer="nadam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
