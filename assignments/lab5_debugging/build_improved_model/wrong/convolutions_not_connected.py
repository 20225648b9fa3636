# wrong: the convolutions are computed but Flatten is fed with the inputs, so they are not in the model
# shows: improved.not_connected
# told: improved.not_connected
# fails: test_has_a_convolution (improved.not_connected)
import keras
from keras import layers


def build_improved_model():
    inputs = keras.Input(shape=(28, 28, 1))
    x = layers.Conv2D(32, 3, activation="relu")(inputs)
    x = layers.MaxPooling2D()(x)
    x = layers.Conv2D(64, 3, activation="relu")(x)
    x = layers.MaxPooling2D()(x)
    h = layers.Flatten()(inputs)
    h = layers.Dense(128, activation="relu")(h)
    outputs = layers.Dense(10, activation="softmax")(h)
    model = keras.Model(inputs=inputs, outputs=outputs)
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
