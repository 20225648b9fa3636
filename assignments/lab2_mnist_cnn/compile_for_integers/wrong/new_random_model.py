# wrong: builds a new model of the lecture's shape and compiles it instead of the one given
# shows: compile.left_uncompiled
# told: compile.left_uncompiled
# fails: test_compiles_the_given_model (compile.left_uncompiled)
import keras
from keras import layers


def compile_for_integers(model):
    model = keras.Sequential([
        keras.Input(shape=(28, 28, 1)),
        layers.Conv2D(64, 3, activation="relu"),
        layers.Conv2D(32, 3, activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
