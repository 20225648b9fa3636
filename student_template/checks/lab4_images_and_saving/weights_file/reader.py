"""Reads a file of weights that the student's function wrote, by Keras itself."""

import contextlib
import tempfile
from pathlib import Path


def weights(model, file):
    """The weights in a file.

    Args:
        model: a model of the structure that was saved.
        file: content of the file, uint8 (n,).

    Returns:
        The weights, in Keras's order; None where the file holds none for this model.
    """
    model.set_weights([weight * 0 for weight in model.get_weights()])
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder, contextlib.suppress(Exception):
        path = Path(folder, "saved.weights.h5")
        path.write_bytes(file.tobytes())
        model.load_weights(path)
        return model.get_weights()
    return None
