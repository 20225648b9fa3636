# right: as in DenseNet: every layer sees all earlier ones, the image included
import keras
from keras import layers


def build_improved_model():
    inputs = keras.Input((28, 28, 1))
    x = inputs
    for _ in range(3):
        x = layers.Concatenate()([x, layers.Conv2D(12, 3, padding="same", activation="relu")(x)])
    x = layers.MaxPooling2D(2)(x)
    for _ in range(2):
        x = layers.Concatenate()([x, layers.Conv2D(12, 3, padding="same", activation="relu")(x)])
    x = layers.MaxPooling2D(2)(x)
    outputs = layers.Dense(10, activation="softmax")(layers.Flatten()(x))
    model = keras.Model(inputs, outputs)
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
