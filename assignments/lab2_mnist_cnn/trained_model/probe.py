"""Reads the model file that was handed in, beside the student's code: a stranger's file is opened here, not by a check."""

import os

import keras


def read_model():
    """The model of ``mnist_model.keras``, else of ``mnist_model.h5``; None where neither can be loaded."""
    for name in ("mnist_model.keras", "mnist_model.h5"):
        if os.path.exists(name):
            try:
                return keras.models.load_model(name, compile=False)
            except Exception:
                continue
    return None
