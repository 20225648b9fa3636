# wrong: puts the kernels of the file into the new model, and leaves its biases at 0
# shows: weights.biases_left_out
# told: weights.biases_left_out
# fails: test_restores_the_weights (weights.biases_left_out)
# fails: test_a_new_model_each_time (weights.biases_left_out)
import keras
from keras import layers


def build_cnn():
    model = keras.Sequential([keras.Input((28, 28, 1))])
    model.add(layers.Conv2D(64, 3, activation="relu"))
    model.add(layers.Conv2D(32, 3, activation="relu"))
    model.add(layers.Flatten())
    model.add(layers.Dense(10, activation="softmax"))
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    saved, model = build_cnn(), build_cnn()
    saved.load_weights(path)
    for old, new in zip(saved.layers, model.layers):
        if old.weights:
            new.kernel.assign(old.kernel)
    return model
