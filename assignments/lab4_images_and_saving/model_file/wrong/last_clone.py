# wrong: keeps a clone of the model that was saved last; the file itself holds nothing
# shows: model_file.not_a_model_file
# told: model_file.not_a_model_file
# fails: test_file_holds_the_model (model_file.not_a_model_file)
# fails: test_keras_file (saved.other_model)
# fails: test_h5_file (model_file.not_a_model_file)
# fails: test_restores_a_file_of_another_session (saved.other_model)
# fails: test_any_model (model_file.not_a_model_file)
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
