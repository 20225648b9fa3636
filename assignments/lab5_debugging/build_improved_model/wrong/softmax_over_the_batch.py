# wrong: Softmax(axis=0) normalises over the batch, not over the ten digits
# shows: improved.softmax_axis
# told: improved.softmax_axis
# fails: test_outputs_are_probabilities (improved.softmax_axis)
import keras
from keras import layers


def build_improved_model():
    inputs = keras.Input((28, 28, 1))
    x = layers.Conv2D(32, 3, activation="relu")(inputs)
    x = layers.MaxPooling2D()(x)
    x = layers.Conv2D(64, 3, activation="relu")(x)
    x = layers.MaxPooling2D()(x)
    x = layers.Dense(10)(layers.Flatten()(x))
    outputs = layers.Softmax(axis=0)(x)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
