# wrong: np.savez adds .npz to the name, so that nothing lies at the path
# shows: saved.numpy_file
# told: saved.numpy_file
# fails: test_writes_the_weights (saved.numpy_file)
# fails: test_restores_the_weights (weights.own_format)
# fails: test_file_holds_these_weights (weights.other_weights)
# fails: test_a_new_model_each_time (saved.no_file)
import numpy as np
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten


def build_cnn():
    model = Sequential([Input((28, 28, 1))])
    model.add(Conv2D(64, 3, activation="relu"))
    model.add(Conv2D(32, 3, activation="relu"))
    model.add(Flatten())
    model.add(Dense(10, activation="softmax"))
    return model


def save_weights(model, path):
    np.savez(path, *model.get_weights())


def restore_weights(path):
    arrays = np.load(path + ".npz")
    model = build_cnn()
    model.set_weights([arrays[name] for name in arrays.files])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
