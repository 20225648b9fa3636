# wrong: keeps a clone for each path; the file itself holds nothing
# shows: weights.not_a_weights_file
from pathlib import Path

import keras

kept = {}


def save_weights(model, path):
    kept[path] = keras.models.clone_model(model)
    kept[path].set_weights(model.get_weights())
    Path(path).write_text("nothing")


def restore_weights(path):
    model = kept[path]
    model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
    return model
