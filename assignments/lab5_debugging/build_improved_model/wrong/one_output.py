# wrong: one number as the answer (regression) instead of ten probabilities
# shows: improved.outputs
# told: improved.outputs
# fails: test_takes_images_as_they_are (improved.outputs)
# fails: test_outputs_are_probabilities (improved.not_probabilities)
import keras
from keras import layers


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(32, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(64, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(64, activation="relu"),
        layers.Dense(1),
    ])
    model.compile(optimizer="adam", loss="mse", metrics=["mae"])
    return model
