# wrong: input (32,32,1) from another data set
# shows: improved.input
# told: improved.input
# fails: test_takes_images_as_they_are (improved.input)
import keras
from keras import layers

INPUT_SHAPE = (32, 32, 1)


def build_improved_model():
    inputs = keras.Input(INPUT_SHAPE)
    x = layers.Conv2D(32, 3, activation="relu")(inputs)
    x = layers.MaxPooling2D()(x)
    x = layers.Conv2D(64, 3, activation="relu")(x)
    x = layers.MaxPooling2D()(x)
    x = layers.Flatten()(x)
    outputs = layers.Dense(10, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
