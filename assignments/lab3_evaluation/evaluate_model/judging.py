"""Judge a loss and an accuracy by what each image gives, naming the usual mistakes."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from autograder.student.checks.answers import as_dict
from autograder.student.checks.failures import CheckFailed, StudentFailed, fail
from autograder.student.checks.measures import near
from autograder.student.checks.situations import told_apart

from ..judging import LOSS_TOLERANCE, loss_and_accuracy

# What a mistake with one kind of labels may be told as.
BY_LABELS = ("student.raised", "evaluate.part", "evaluate.other_loss", "evaluate.other_accuracy")
# What Keras says of one-hot labels for a model that takes integers, and of the reverse.
OTHER_LABELS = re.compile(r"`output` must have (the same rank|rank \(ndim\))")
USUAL_BATCHES = (10, 16, 32, 50, 64, 100, 128, 200, 250, 256, 500, 512, 1000)


class Measured(NamedTuple):
    """What the student's function found, and whether it compiled the model again."""

    loss: float
    accuracy: float
    compiled_again: bool


@dataclass(frozen=True)
class Images:
    """What a model gives for each of some images.

    Attributes:
        losses: (n,) loss of each.
        hits: (n,) whether its digit is found.
        confidence: the mean of the largest probabilities.
    """

    losses: np.ndarray
    hits: np.ndarray
    confidence: float

    def require_loss(self, have: Measured) -> None:
        """Fail unless the loss is the mean loss of all images."""
        loss, accuracy, compiled_again = have
        right, share = float(self.losses.mean()), float(self.hits.mean())
        if near(loss, right, LOSS_TOLERANCE):
            return
        if near(loss, share) and near(accuracy, right, LOSS_TOLERANCE):
            fail("evaluate.swapped")
        if near(loss, 1 - share):
            fail("evaluate.loss_from_accuracy")
        _name_mistake(loss, self.losses)
        self._name_part(have)
        fail("evaluate.compiled_again" if compiled_again else "evaluate.other_loss")

    def require_accuracy(self, have: Measured) -> None:
        """Fail unless the accuracy is the share of all images whose digit is found."""
        loss, accuracy, compiled_again = have
        right, share = float(self.losses.mean()), float(self.hits.mean())
        if near(accuracy, share):
            return
        if near(accuracy, right, LOSS_TOLERANCE):
            fail("evaluate.same_value" if near(loss, right, LOSS_TOLERANCE) else "evaluate.swapped")
        if near(accuracy, 100 * share):
            fail("evaluate.percent")
        if near(accuracy, self.confidence):
            fail("evaluate.confidence")
        _name_mistake(accuracy, self.hits)
        self._name_part(have)
        fail("evaluate.compiled_again" if compiled_again else "evaluate.other_accuracy")

    def _name_part(self, have: Measured) -> None:
        """Fail if loss and accuracy are both those of the first images, up to the end of some batch."""
        for end in {end for size in USUAL_BATCHES for end in range(size, len(self.hits), size)}:
            part = self.losses[:end].mean(), self.hits[:end].mean()
            if near(have.loss, part[0], LOSS_TOLERANCE) and near(have.accuracy, part[1]):
                fail("evaluate.part")


def asked(evaluate: Callable[..., Any], **given: Any) -> Any:
    """What the probe's function reports; fails with words of its own where the model gets labels of another form."""
    try:
        return evaluate(**given)
    except StudentFailed as problem:
        if OTHER_LABELS.search(str(problem.facts.get("text", ""))):
            fail("evaluate.labels_converted")
        raise


def measured(report: Any) -> Measured:
    """What the report of ``probe.evaluate_compiled`` holds; fails if the model was trained meanwhile."""
    _require_no_error(report)
    numbers = loss_and_accuracy(report)
    _require_not_trained(report)
    return Measured(*numbers, report.get("compiled_again") is True)


def told_by_labels(code: str, control: Callable[[], None]) -> AbstractContextManager[None]:
    """Fail with ``code`` where the block fails without naming a mistake, and ``control``, with other labels, passes."""
    question = {code: lambda: _passes(control)}
    return told_apart(dict.fromkeys(BY_LABELS, question))


def _passes(control: Callable[[], None]) -> bool:
    try:
        control()
    except CheckFailed:
        return False
    return True


def require_data_unchanged(report: Any) -> None:
    """Fail if the model was trained or the images or labels were changed."""
    report = as_dict(report)
    _require_no_error(report)
    _require_not_trained(report)
    if report.get("changed") is not False:
        fail("answer.changed_argument")


def _require_not_trained(report: dict[str, Any]) -> None:
    if report.get("trained") is not False:
        fail("evaluate.fitted" if report.get("fitted") is True else "evaluate.trained")


def _require_no_error(report: Any) -> None:
    """Fail if the function compiled the model again and raised an exception then."""
    if as_dict(report).get("raised") is not False:
        fail("evaluate.compiled_again")


def _name_mistake(value: float, each: np.ndarray) -> None:
    """Fail if the value is rounded, stands for some of the images, or batches were put together wrongly."""
    if any(near(value, round(float(each.mean()), places)) for places in (1, 2, 3)):
        fail("answer.rounded")
    sizes = [size for size in USUAL_BATCHES if size < len(each)]
    for size in sizes:
        means = [each[at : at + size].mean() for at in range(0, len(each), size)]
        if near(value, sum(means), LOSS_TOLERANCE):
            fail("evaluate.sum_of_batches")
        if near(value, np.mean(means)):
            fail("evaluate.mean_of_batches")
    for size in sizes:
        last = each[-(len(each) % size or size) :]
        if near(value, each[:size].mean(), LOSS_TOLERANCE) or near(value, last.mean(), LOSS_TOLERANCE):
            fail("evaluate.part")
