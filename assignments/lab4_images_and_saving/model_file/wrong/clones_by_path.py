# wrong: keeps a clone for each path; the file itself holds nothing
# shows: model_file.not_a_model_file
# told: model_file.not_a_model_file
# fails: test_file_holds_the_model (model_file.not_a_model_file)
# fails: test_keras_file (student.raised_key)
# fails: test_h5_file (student.raised_key)
# fails: test_restores_a_file_of_another_session (student.raised_key)
# fails: test_any_model (student.raised_key)
from pathlib import Path

import keras

kept = {}


def save_model(model, path):
    kept[path] = keras.models.clone_model(model)
    kept[path].set_weights(model.get_weights())
    Path(path).write_text("nothing")


def restore_model(path):
    return kept[path]
