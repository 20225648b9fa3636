"""Reads the model file beside the student's code: a stranger's file is opened here, never by a check."""

from pathlib import Path

import keras


def read_model():
    """The model of ``mnist_model.keras``, else of ``mnist_model.h5``; None where neither can be loaded."""
    for name in ("mnist_model.keras", "mnist_model.h5"):
        if Path(name).exists():
            try:
                return keras.models.load_model(name, compile=False)
            except Exception:
                continue
    return None
