"""Two trainings to resume, and what a model that went on learning has seen and measured."""

from typing import Any

import numpy as np

from autograder.student.checks import as_history, fail
from autograder.student.transport.values import History

from .judging import data, resumed

PATH = "checkpoints/epoch 3.weights.h5"
EPOCHS = 4
# Seeds of a training for EPOCHS and of one with the default -> what its model is compiled with.
LONG, DEFAULT = 43, 42
OPTIMIZERS = {LONG: ("Adam", 0.004), DEFAULT: ("RMSprop", 0.003)}
# A loss of the History is a mean over an epoch's batches: it lies between those before and after, or near them.
SLACK = 0.5


def resumed_long(probe: Any) -> dict[str, Any]:
    """The report of a training for EPOCHS. The same call for several checks: it runs once."""
    return resumed(probe, LONG, epochs=EPOCHS, path=PATH, optimizer=OPTIMIZERS[LONG])


def resumed_by_default(probe: Any) -> dict[str, Any]:
    """The report of a training without ``epochs``. The same call for several checks: it runs once."""
    return resumed(probe, DEFAULT, epochs=None, path=PATH, optimizer=OPTIMIZERS[DEFAULT])


def loss_with(weights: list[np.ndarray], x: np.ndarray, y: np.ndarray) -> float:
    """The mean categorical cross-entropy on images (n, 4, 4, 1) and one-hot labels of a model with these weights."""
    scores = x.reshape(len(x), -1).astype("float64") @ weights[0] + weights[1]
    scores -= scores.max(axis=1, keepdims=True)
    return float(np.mean(np.log(np.exp(scores).sum(axis=1)) - scores[y.astype(bool)]))


def require_own_losses(report: dict[str, Any], seed: int) -> None:
    """Fail unless each loss of the History lies between what the model measures before and after, or near them."""
    returned = report["returned"]
    if not isinstance(returned, History):
        return
    before, after = (loss_with(weights, report["x"], report["y"]) for weights in (data(seed)[2], report["weights"]))
    low, high = min(before, after) * (1 - SLACK), max(before, after) * (1 + SLACK)
    if not all(low <= loss <= high for loss in as_history(returned).get("loss", ())):
        fail("resume.other_history")


def require_epoch(x: np.ndarray, y: np.ndarray, want_x: np.ndarray, want_y: np.ndarray) -> None:
    """Fail unless one epoch saw every image once, as it was given and with its own label."""
    have, want = _order(x), _order(want_x)
    if not np.allclose(x[have], want_x[want], rtol=1e-4):
        # Every image may be there, by another scale: then the order of the images is still the same.
        scale = x.max() / want_x.max()
        fail("resume.other_images" if np.allclose(x[have], want_x[want] * scale, rtol=1e-3) else "resume.not_all_data")
    if not np.allclose(y[have], want_y[want]):
        fail("resume.not_all_data")


def _order(images: np.ndarray) -> np.ndarray:
    return np.lexsort(images.reshape(len(images), -1).T)
