"""Judge which samples a training saw, and whether its History is that of the model that came out."""

from typing import Any

import numpy as np

from autograder.student.checks.answers import as_history, as_integer
from autograder.student.checks.failures import fail
from autograder.student.transport.values import History

from ..judging import measures
from .judging import TrainCase, weights_of

# Keras sums in float32, batch by batch; accuracies are shares of a few dozen samples.
TOLERANCE = 1e-3


def require_fit(report: dict[str, Any]) -> None:
    """Fail unless ``fit`` was called."""
    if as_integer(report["fits"]) < 1:
        fail("train.never_fits")


def require_same_samples(x: np.ndarray, y: np.ndarray, want_x: np.ndarray, want_y: np.ndarray, code: str) -> None:
    """Fail with ``code`` unless the samples ``x``, each with its label in ``y``, are those wanted, in any order."""
    if x.shape != want_x.shape or len(y) != len(want_y):
        fail(code)
    have, want = np.lexsort(x.reshape(len(x), -1).T), np.lexsort(want_x.reshape(len(want_x), -1).T)
    if not np.allclose(x[have], want_x[want], atol=1e-6) or not np.array_equal(y[have], want_y[want]):
        fail(code)


def require_own_history(case: TrainCase, report: dict[str, Any]) -> None:
    """Fail unless the model that came out measures what the History says of one of its epochs.

    A callback may give back the best epoch's weights, so any epoch counts. What is no History is judged elsewhere.
    """
    if not isinstance(report["returned"], History):
        return
    history = as_history(report["returned"])
    losses, accuracies = history.get("val_loss", []), history.get("val_accuracy", [])
    found = measures(weights_of(case, report), case.data["x_test"], case.data["y_test"])
    if not any(np.allclose(pair, found, atol=TOLERANCE) for pair in zip(losses, accuracies, strict=False)):
        fail("train.other_history")
