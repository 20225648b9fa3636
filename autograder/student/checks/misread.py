"""What a student's model says of digits that no check uses, for the student's page; nothing is judged."""

import contextlib
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array
from autograder.student.checks.failures import CheckFailed
from autograder.student.checks.showing import is_looked_at, show
from autograder.student.digits import Digits
from autograder.student.pictures import SIDE, Confusion, in_digits
from autograder.student.transport.assemble import NotRebuildable
from autograder.student.transport.rebuild import CrossedModel

CLASSES = 10
MOST_MISREAD = 6


def show_misread(model: Any, prepare: Callable[[np.ndarray], Any], digits: Digits) -> None:
    """Show the confusion matrix of a model, and some digits that it misreads, as it sees them.

    To be called before the student's code meets a digit of a check: it could return that one in another's place.

    Args:
        model: what the student's process answered; what is no model shows nothing.
        prepare: the student's function that makes the model's input of images (n, 28, 28).
    """
    if not is_looked_at() or not isinstance(model, CrossedModel):
        return
    images, labels = digits.shown
    # What is wrong with the model or with what was prepared is told by the check that follows.
    with contextlib.suppress(CheckFailed, NotRebuildable):
        seen = as_array(prepare(images))
        if not len(images) or not seen.ndim or len(seen) != len(images):
            return
        outputs = model.predict(seen)
        if outputs.shape == (len(images), CLASSES):
            show(_confusion(seen, labels, outputs.argmax(axis=1)))


def _confusion(seen: np.ndarray, labels: np.ndarray, said: np.ndarray) -> Confusion:
    counts = np.zeros((CLASSES, CLASSES), dtype=int)
    np.add.at(counts, (labels, said), 1)
    values = seen.reshape(len(seen), -1).astype("float64")
    finite = values[np.isfinite(values)]
    least, most = (float(finite.min()), float(finite.max())) if finite.size else (np.nan, np.nan)
    # Of another size than the digits' own there is no picture.
    has_pictures = values.shape[1] == SIDE * SIDE
    wrong = np.flatnonzero(labels != said)[: MOST_MISREAD * has_pictures].tolist()
    misread = tuple((int(labels[at]), int(said[at]), _gray(values[at], least, most)) for at in wrong)
    return Confusion(tuple(map(tuple, counts.tolist())), misread, (in_digits(least), in_digits(most)))


def _gray(values: np.ndarray, least: float, most: float) -> str:
    """Pixels from black to white, one hex digit each; black where there are no two values."""
    with np.errstate(all="ignore"):
        shares = np.nan_to_num((values - least) / (most - least), nan=0, posinf=1, neginf=0)
    return "".join(f"{shade:x}" for shade in (np.clip(shares, 0, 1) * 15).round().astype(int).tolist())
