"""Data and a checkpoint for the exercise on resuming a training."""

from functools import lru_cache
from typing import Any

import numpy as np

from autograder.checks.answers import as_dict
from autograder.checks.reports import as_flag, as_list, as_samples

# No multiple of a usual batch size, and more than one batch of 64.
COUNT = 70


@lru_cache(maxsize=8)
def data(seed: int) -> tuple[np.ndarray, np.ndarray, list[np.ndarray]]:
    """Images (70, 4, 4, 1) float32, all different; one-hot labels (70, 10); the checkpoint's kernel and bias."""
    rng = np.random.default_rng(seed)
    x = (rng.random((COUNT, 4, 4, 1)) * 5).astype("float32")
    y = np.eye(10, dtype="float32")[rng.integers(0, 10, COUNT)]
    return x, y, [rng.normal(0, 0.2, (16, 10)).astype("float32"), rng.normal(0, 0.2, 10).astype("float32")]


def resumed(probe: Any, seed: int, epochs: int | None, path: str = "mnist.weights.h5") -> dict[str, Any]:
    """What happened when the student's function resumed a training: the report of the exercise's ``resume``.

    Returns:
        ``returned``, ``x``, ``y``, ``at_checkpoint`` (a list of bools), ``ended_at_checkpoint`` and ``changed``.
    """
    x, y, weights = data(seed)
    report = as_dict(probe.resume(x=x, y=y, weights=weights, path=path, epochs=epochs))
    return report | {
        "x": as_samples(report["x"]),
        "y": as_samples(report["y"]),
        "at_checkpoint": as_list(report["at_checkpoint"], bool),
        "ended_at_checkpoint": as_flag(report["ended_at_checkpoint"]),
        "changed": as_flag(report["changed"]),
    }
