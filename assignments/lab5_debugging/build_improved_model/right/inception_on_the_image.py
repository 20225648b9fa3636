# right: an Inception block right on the image: its 1x1 and pooling branches see no wide convolution
import keras
from keras import layers


def build_improved_model():
    inputs = keras.Input((28, 28, 1))
    one = layers.Conv2D(8, 1, padding="same", activation="relu")(inputs)
    three = layers.Conv2D(24, 3, padding="same", activation="relu")(inputs)
    five = layers.Conv2D(16, 5, padding="same", activation="relu")(inputs)
    pooled = layers.Conv2D(8, 1, activation="relu")(layers.MaxPooling2D(3, strides=1, padding="same")(inputs))
    x = layers.Concatenate()([one, three, five, pooled])
    x = layers.MaxPooling2D(4)(x)
    outputs = layers.Dense(10, activation="softmax")(layers.Flatten()(x))
    model = keras.Model(inputs, outputs)
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
