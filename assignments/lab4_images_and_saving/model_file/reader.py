"""Reads a model file that the student's function wrote, by Keras itself."""

import contextlib
import tempfile
from pathlib import Path

import keras


def model(file, ending):
    """The model in a file.

    Args:
        file: content of the file, uint8 (n,).
        ending: of its name, which tells Keras the format.

    Returns:
        The model; None where Keras cannot read one.
    """
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder, contextlib.suppress(Exception):
        path = Path(folder, f"saved{ending}")
        path.write_bytes(file.tobytes())
        return keras.models.load_model(path, compile=False)
    return None
