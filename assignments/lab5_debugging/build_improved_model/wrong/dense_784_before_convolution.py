# wrong: Flatten, Dense(784) and Reshape stand before the convolution
# shows: improved.flattened_first
# told: improved.flattened_first
# fails: test_convolutions_count (improved.flattened_first)
import keras
from keras import layers


def build_improved_model():
    inputs = keras.Input(shape=(28, 28, 1))
    x = layers.Flatten()(inputs)
    x = layers.Dense(784, activation="relu")(x)
    x = layers.Reshape((28, 28, 1))(x)
    x = layers.Conv2D(16, 3, activation="relu")(x)
    x = layers.MaxPooling2D()(x)
    x = layers.Flatten()(x)
    outputs = layers.Dense(10, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
