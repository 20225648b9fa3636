# wrong: keeps a clone for each path; the file itself holds nothing
# shows: weights.not_a_weights_file
# told: weights.not_a_weights_file
# fails: test_writes_the_weights (weights.not_a_weights_file)
# fails: test_restores_the_weights (student.raised_key)
# fails: test_file_holds_these_weights (weights.not_a_weights_file)
# fails: test_a_new_model_each_time (weights.not_a_weights_file)
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
