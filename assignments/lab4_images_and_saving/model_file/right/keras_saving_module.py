# right: keras.saving with pathlib, overwrite given
import os
from pathlib import Path
import keras


def save_model(model: keras.Model, path: str) -> None:
    file: Path = Path(path)
    os.makedirs(file.parent, exist_ok=True)
    keras.saving.save_model(model, file, overwrite=True)


def restore_model(path: str) -> keras.Model:
    return keras.saving.load_model(Path(path))
