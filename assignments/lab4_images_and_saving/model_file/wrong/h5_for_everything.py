# wrong: replaces the ending by .h5, so nothing is written at x.keras
# shows: saved.no_file
import os
from tensorflow.keras.models import load_model


def save_model(model, path):
    base, _ = os.path.splitext(str(path))
    model.save(base + '.h5')


def restore_model(path):
    base, _ = os.path.splitext(str(path))
    return load_model(base + '.h5')
