# wrong: replaces the ending by .h5, so nothing is written at x.keras
# shows: saved.other_ending
# told: saved.other_ending
# fails: test_file_holds_the_model (saved.other_ending)
# fails: test_keras_file (saved.other_ending)
# fails: test_restores_a_file_of_another_session (model_file.looks_elsewhere)
# fails: test_any_model (saved.other_ending)
import os
from tensorflow.keras.models import load_model


def save_model(model, path):
    base, _ = os.path.splitext(str(path))
    model.save(base + '.h5')


def restore_model(path):
    base, _ = os.path.splitext(str(path))
    return load_model(base + '.h5')
