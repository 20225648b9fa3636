# right: saves under a name of its own with the same ending, and copies the file to the path
import shutil
from pathlib import Path

import keras


def save_model(model, path):
    draft = f"draft{Path(path).suffix}"
    model.save(draft)
    shutil.copy(draft, path)


def restore_model(path):
    return keras.saving.load_model(path)
