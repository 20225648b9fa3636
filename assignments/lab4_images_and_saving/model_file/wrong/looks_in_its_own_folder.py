# wrong: looks for the file in a folder of its own, whatever folder `path` names
# shows: model_file.looks_elsewhere
# told: model_file.looks_elsewhere
# fails: test_keras_file (model_file.looks_elsewhere)
# fails: test_h5_file (model_file.looks_elsewhere)
# fails: test_restores_a_file_of_another_session (model_file.looks_elsewhere)
# fails: test_any_model (model_file.looks_elsewhere)
from pathlib import Path

import keras


def save_model(model, path):
    model.save(path)


def restore_model(path):
    return keras.models.load_model(Path("models") / Path(path).name)
