# wrong: looks for the file in a folder of its own, whatever folder `path` names
# shows: model_file.not_restored
# told: model_file.not_restored
# fails: test_keras_file (model_file.not_restored)
# fails: test_h5_file (model_file.not_restored)
# fails: test_saves_over_an_old_file (student.raised)
# fails: test_restores_a_file_of_another_session (student.raised)
# fails: test_any_model (model_file.not_restored)
# fails: test_saves_over_an_old_h5_file (student.raised)
from pathlib import Path

import keras


def save_model(model, path):
    model.save(path)


def restore_model(path):
    return keras.models.load_model(Path("models") / Path(path).name)
