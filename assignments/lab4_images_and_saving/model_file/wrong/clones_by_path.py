# wrong: keeps a clone for each path; the file itself holds nothing
# shows: model_file.not_a_model_file
from pathlib import Path

import keras

kept = {}


def save_model(model, path):
    kept[path] = keras.models.clone_model(model)
    kept[path].set_weights(model.get_weights())
    Path(path).write_text("nothing")


def restore_model(path):
    return kept[path]
