# wrong: keeps a clone of the model that was saved last; the file itself holds nothing
# shows: model_file.not_a_model_file
from pathlib import Path

import keras

kept = []


def save_model(model, path):
    clone = keras.models.clone_model(model)
    clone.set_weights(model.get_weights())
    kept.append(clone)
    Path(path).write_text("nothing")


def restore_model(path):
    return kept[-1]
