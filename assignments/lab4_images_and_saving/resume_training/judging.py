"""Let the student's function resume a training: data, a checkpoint and the report of what happened."""

from functools import lru_cache
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, as_dict
from autograder.student.checks.reports import as_flag, as_list, as_samples

from ..judging import file_of

# No multiple of a usual batch size, and more than one batch of 64.
COUNT = 70
# What the model is compiled with: never what a student would compile it with anew.
OPTIMIZER = ("Adam", 0.002)


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


def resumed(
    probe: Any,
    seed: int,
    epochs: int | None,
    path: str = "mnist.weights.h5",
    optimizer: tuple[str, float] = OPTIMIZER,
) -> dict[str, Any]:
    """What happened when the student's function resumed a training: the report of the probe's ``resume``.

    Args:
        seed: of the data and the checkpoint.
        epochs: None leaves the argument out.
        path: of the checkpoint.
        optimizer: what the model is compiled with: class name and learning rate.

    Returns:
        ``returned``, ``x``, ``y``, ``at_checkpoint`` (a list of bools), ``weights`` (kernel and bias afterwards),
        ``as_compiled`` and ``changed``.
    """
    x, y, weights = data(seed)
    file = np.frombuffer(checkpoint_file(seed), dtype="uint8")
    report = as_dict(probe.resume(x=x, y=y, file=file, path=path, epochs=epochs, optimizer=optimizer))
    after = as_list(report["weights"], count=len(weights))
    return report | {
        "x": as_samples(report["x"]),
        "y": as_samples(report["y"]),
        "at_checkpoint": as_list(report["at_checkpoint"], bool),
        "weights": [as_array(have, want.shape) for have, want in zip(after, weights, strict=True)],
        "as_compiled": as_flag(report["as_compiled"]),
        "changed": as_flag(report["changed"]),
    }
