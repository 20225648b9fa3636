# wrong: writes and reads the kernel of each layer only, with h5py
# shows: weights.biases_left_out
# told: weights.biases_left_out
# fails: test_writes_the_weights (weights.biases_left_out)
# fails: test_restores_the_weights (weights.own_format)
# fails: test_file_holds_these_weights (weights.biases_left_out)
# fails: test_a_new_model_each_time (weights.biases_left_out)
import h5py
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
    with h5py.File(path, "w") as file:
        for place, layer in enumerate(model.layers):
            for kernel in layer.get_weights()[:1]:
                file[f"kernel of layer {place}"] = kernel


def restore_weights(path):
    model = build_cnn()
    with h5py.File(path) as file:
        for place, layer in enumerate(model.layers):
            if f"kernel of layer {place}" in file:
                bias = layer.get_weights()[1]
                layer.set_weights([file[f"kernel of layer {place}"][()], bias])
    return model
