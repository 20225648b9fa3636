# right: a 7x7 kernel with stride 2, gradient clipping and weight decay
import keras
from keras import layers


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(32, 7, strides=2, activation="relu", kernel_initializer="he_normal"),
        layers.Conv2D(48, 3, activation="swish", kernel_constraint=keras.constraints.MaxNorm(3)),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
    optimizer = keras.optimizers.AdamW(1e-3, weight_decay=1e-4, clipnorm=1.0)
    model.compile(optimizer, "categorical_crossentropy", metrics=["accuracy"])
    return model
