# wrong: the metrics are given as the third positional argument of compile, which is loss_weights: fit fails
# shows: improved.compile_arguments
# told: improved.compile_arguments
# fails: test_learns (improved.compile_arguments)
# fails: test_recognises_further_digits (improved.compile_arguments)
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
        layers.Dense(10, activation="softmax"),
    ])
    model.compile("adam", "categorical_crossentropy", ["accuracy"])
    return model
