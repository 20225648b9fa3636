"""Data and a checkpoint for the exercise on resuming a training."""

from functools import lru_cache
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, as_dict
from autograder.student.checks.reports import as_flag, as_list, as_samples
from autograder.student.checks.saved import file_of

# No multiple of a usual batch size, and more than one batch of 64.
COUNT = 70
# What the model is compiled with, by seed: never what a student would compile it with anew.
OPTIMIZERS = {41: ("Adam", 0.002), 42: ("RMSprop", 0.003), 43: ("Adam", 0.004)}


@lru_cache(maxsize=8)
def data(seed: int) -> tuple[np.ndarray, np.ndarray, list[np.ndarray]]:
    """Images (70, 4, 4, 1) float32, all different; one-hot labels (70, 10); the checkpoint's kernel and bias."""
    rng = np.random.default_rng(seed)
    x = (rng.random((COUNT, 4, 4, 1)) * 5).astype("float32")
    y = np.eye(10, dtype="float32")[rng.integers(0, 10, COUNT)]
    return x, y, [rng.normal(0, 0.2, (16, 10)).astype("float32"), rng.normal(0, 0.2, 10).astype("float32")]


@lru_cache(maxsize=8)
def checkpoint_file(seed: int) -> bytes:
    """The content of the checkpoint's file."""
    from keras import Input, Sequential, layers

    model = Sequential([Input((4, 4, 1)), layers.Flatten(), layers.Dense(10, activation="softmax")])
    model.set_weights(data(seed)[2])
    return file_of(model.save_weights, ".weights.h5")


def loss_with(weights: list[np.ndarray], x: np.ndarray, y: np.ndarray) -> float:
    """The mean categorical cross-entropy on images (n, 4, 4, 1) and one-hot labels of a model with these weights."""
    scores = x.reshape(len(x), -1).astype("float64") @ weights[0] + weights[1]
    scores -= scores.max(axis=1, keepdims=True)
    return float(np.mean(np.log(np.exp(scores).sum(axis=1)) - scores[y.astype(bool)]))


def resumed(probe: Any, seed: int, epochs: int | None, path: str = "mnist.weights.h5") -> dict[str, Any]:
    """What happened when the student's function resumed a training: the report of the exercise's ``resume``.

    Returns:
        ``returned``, ``x``, ``y``, ``at_checkpoint`` (a list of bools), ``weights`` (kernel and bias afterwards),
        ``as_compiled`` and ``changed``.
    """
    x, y, weights = data(seed)
    file = np.frombuffer(checkpoint_file(seed), dtype="uint8")
    report = as_dict(probe.resume(x=x, y=y, file=file, path=path, epochs=epochs, optimizer=OPTIMIZERS[seed]))
    after = as_list(report["weights"], count=len(weights))
    return report | {
        "x": as_samples(report["x"]),
        "y": as_samples(report["y"]),
        "at_checkpoint": as_list(report["at_checkpoint"], bool),
        "weights": [as_array(have, want.shape) for have, want in zip(after, weights, strict=True)],
        "as_compiled": as_flag(report["as_compiled"]),
        "changed": as_flag(report["changed"]),
    }
