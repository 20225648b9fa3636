"""Reads what the student's callbacks wrote, by TensorFlow and Keras themselves."""

import contextlib
import tempfile
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf


@contextlib.contextmanager
def saved(file, name):
    """The path of a file with this content, uint8 (n,)."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        path = Path(folder, name)
        path.write_bytes(file.tobytes())
        yield str(path)


def measures(file):
    """How many events with measures an event file of TensorBoard holds."""
    count = 0
    with saved(file, "events.tfevents") as path, contextlib.suppress(Exception):
        for event in tf.compat.v1.train.summary_iterator(path):
            count += len(event.summary.value) > 0
    return count


def epoch(file, epochs):
    """The epoch (from 1) whose scripted weights a checkpoint holds.

    Returns:
        0 for other weights; None where Keras cannot read weights from the file.
    """
    # As in probe.py: a model that crosses gets other names each time, and the same file would be read anew.
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
    model.set_weights([np.full_like(weight, -1) for weight in model.get_weights()])
    with saved(file, "checkpoint.weights.h5") as path:
        try:
            model.load_weights(path)
        except Exception:
            return None
    for number in range(1, epochs + 1):
        if all(np.allclose(weight, number, atol=1e-3) for weight in model.get_weights()):
            return number
    return 0
