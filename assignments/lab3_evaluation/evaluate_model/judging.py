"""Judge a loss and an accuracy by what each image gives, naming the usual mistakes."""

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

import numpy as np

from autograder.student.checks.answers import as_dict, as_integer
from autograder.student.checks.failures import CheckFailed, StudentFailed, fail
from autograder.student.checks.measures import TOLERANCE, member, near
from autograder.student.checks.situations import told_apart

from ..judging import LOSS_TOLERANCE

# What a mistake with one kind of labels may be told as.
BY_LABELS = ("student.raised", "evaluate.part", "evaluate.last_batch", "evaluate.other_loss", "evaluate.other_accuracy")
# What Keras says of one-hot labels for a model that takes integers, and of the reverse.
OTHER_LABELS = re.compile(r"`output` must have (the same rank|rank \(ndim\))")
# What Python says of a model that was not trained.
NO_HISTORY = "'Sequential' object has no attribute 'history'"
USUAL_BATCHES = (10, 16, 32, 50, 64, 100, 128, 200, 250, 256, 500, 512, 1000)


class Measured(NamedTuple):
    """What the student's function found, and how.

    Attributes:
        compiled_again: whether it compiled the model again.
        evaluated_times: how often it called evaluate.
        in_steps: the number of images that the argument ``steps`` limited evaluate to; 0 where it was not given.
    """

    loss: float
    accuracy: float
    compiled_again: bool
    evaluated_times: int
    in_steps: int


@dataclass(frozen=True)
class Images:
    """What a model gives for each of some images.

    Attributes:
        losses: (n,) loss of each.
        hits: (n,) whether its digit is found.
        confidence: the mean of the largest probabilities.
        elementwise: the shares of equal entries that one-hot labels have with the probabilities, rounded or as one-hot.
        changed: code -> losses and hits of the images that the mistake changes first.
    """

    losses: np.ndarray
    hits: np.ndarray
    confidence: float
    elementwise: Sequence[float]
    changed: Mapping[str, tuple[np.ndarray, np.ndarray]]

    def require_loss(self, have: Measured) -> None:
        """Fail unless the loss is the mean loss of all images."""
        loss = have.loss
        right, share = float(self.losses.mean()), float(self.hits.mean())
        if near(loss, right, LOSS_TOLERANCE):
            return
        if self.are_swapped(have):
            fail("evaluate.swapped")
        if near((loss, have.accuracy), share):
            fail("evaluate.only_accuracy")
        if near(loss, 1 - share):
            fail("evaluate.loss_from_accuracy")
        _name_formula(loss, self.losses)
        self._name_mistake(have, loss, self.losses)
        fail("evaluate.compiled_again" if have.compiled_again else "evaluate.other_loss")

    def require_accuracy(self, have: Measured) -> None:
        """Fail unless the accuracy is the share of all images whose digit is found."""
        loss, accuracy = have.loss, have.accuracy
        right, share = float(self.losses.mean()), float(self.hits.mean())
        if near(accuracy, share):
            return
        if near(accuracy, right, LOSS_TOLERANCE):
            fail("evaluate.same_value" if near(loss, right, LOSS_TOLERANCE) else "evaluate.swapped")
        if near(accuracy, 100 * share):
            fail("evaluate.percent")
        if near(accuracy, 1 - share):
            fail("evaluate.error_rate")
        if near(accuracy, self.hits.sum()):
            fail("evaluate.count_of_hits")
        if near(accuracy, self.confidence):
            fail("evaluate.confidence")
        if any(near(accuracy, equal) for equal in self.elementwise):
            fail("evaluate.elementwise")
        self._name_mistake(have, accuracy, self.hits)
        fail("evaluate.compiled_again" if have.compiled_again else "evaluate.other_accuracy")

    def are_swapped(self, have: Measured) -> bool:
        """Whether each of the two values stands where the other one belongs."""
        return near(have.loss, self.hits.mean()) and near(have.accuracy, self.losses.mean(), LOSS_TOLERANCE)

    def _name_mistake(self, have: Measured, value: float, each: np.ndarray) -> None:
        """Fail if a known mistake gives ``value``, the loss or the accuracy, in place of the mean of ``each``."""
        if _is_rounded(have.loss, self.losses, LOSS_TOLERANCE) and _is_rounded(have.accuracy, self.hits):
            fail("answer.rounded")
        for code, (losses, hits) in self.changed.items():
            if self._are_those(have, losses, hits):
                fail(code)
        limit = have.in_steps
        if 0 < limit < len(each) and self._are_those(have, self.losses[:limit], self.hits[:limit]):
            fail("evaluate.steps")
        _name_batches(value, each, have.evaluated_times)
        for end in {end for size in USUAL_BATCHES for end in range(size, len(self.hits), size)}:
            if self._are_those(have, self.losses[:end], self.hits[:end]):
                fail("evaluate.part")

    def _are_those(self, have: Measured, losses: np.ndarray, hits: np.ndarray) -> bool:
        """Whether both values are the means of these."""
        return near(have.loss, losses.mean(), LOSS_TOLERANCE) and near(have.accuracy, hits.mean())


def equal_entries(outputs: np.ndarray, digits: np.ndarray) -> list[float]:
    """The shares of equal entries of one-hot labels and of probabilities: rounded, or 1 for the largest and 0 else."""
    labels = np.eye(10)[digits]
    return [float((labels == found).mean()) for found in (np.round(outputs), np.eye(10)[outputs.argmax(axis=1)])]


def asked(evaluate: Callable[..., Any], **given: Any) -> Any:
    """What the probe's function reports; says whether labels have another form, or the model's history is read."""
    try:
        return evaluate(**given)
    except StudentFailed as problem:
        text = str(problem.facts.get("text", ""))
        if OTHER_LABELS.search(text):
            fail("evaluate.labels_converted")
        if NO_HISTORY in text:
            fail("evaluate.history")
        raise


def require_names(report: Any) -> None:
    """Fail unless the answer in the report of ``probe.evaluate_compiled`` has numbers named loss and accuracy."""
    _require_no_error(report)
    answer = as_dict(as_dict(report).get("answer"))
    if "accuracy" not in answer and "compile_metrics" in answer:
        fail("evaluate.metrics_names")
    _loss_and_accuracy(answer)


def measured(report: Any) -> Measured:
    """What the report of ``probe.evaluate_compiled`` holds; fails if the model was trained meanwhile.

    A pair without names, or with another one for the accuracy, is judged by its numbers: its names have a check.
    """
    _require_no_error(report)
    numbers = _loss_and_accuracy(as_dict(_named(as_dict(report).get("answer"))))
    _require_not_trained(report)
    counts = [as_integer(report[name]) for name in ("evaluated_times", "in_steps")]
    return Measured(*numbers, report.get("compiled_again") is True, *counts)


def _named(answer: Any) -> Any:
    if isinstance(answer, list | tuple) and len(answer) == 2:
        return dict(zip(("loss", "accuracy"), answer, strict=True))
    if isinstance(answer, dict) and len(answer) == 2 and "loss" in answer:
        return {"accuracy" if name != "loss" else name: value for name, value in answer.items()}
    return answer


def _loss_and_accuracy(answer: dict[Any, Any]) -> tuple[float, float]:
    loss = member(answer, "loss", "evaluate.no_key", "evaluate.not_a_number")
    return loss, member(answer, "accuracy", "evaluate.no_key", "evaluate.not_a_number")


def told_by_labels(code: str, control: Callable[[], None]) -> AbstractContextManager[None]:
    """Fail with ``code`` where the block fails without naming a mistake, and ``control``, with other labels, passes.

    Where the block raises, and ``control`` gives other values, those are told.
    """
    question = {code: lambda: passes(control)}
    others = ("evaluate.elementwise", "evaluate.other_loss", "evaluate.other_accuracy")
    values = {other: partial(_fails_with, control, other) for other in others}
    return told_apart({**dict.fromkeys(BY_LABELS, question), "student.raised": question | values})


def passes(control: Callable[[], None]) -> bool:
    """Whether a control finds no failure."""
    return _fails_with(control, None)


def _fails_with(control: Callable[[], None], code: str | None) -> bool:
    """Whether a control fails with ``code``; None stands for no failure."""
    try:
        control()
    except CheckFailed as problem:
        return problem.code == code
    return code is None


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


def _is_rounded(value: float, each: np.ndarray, tolerance: float = TOLERANCE) -> bool:
    """Whether the value is the mean of ``each``, or rounded from it."""
    right = float(each.mean())
    return near(value, right, tolerance) or any(near(value, round(right, places)) for places in (1, 2, 3))


def _name_formula(loss: float, losses: np.ndarray) -> None:
    """Fail if a mistake in the formula of the cross-entropy gives ``loss`` in place of the mean of ``losses``."""
    right = float(losses.mean())
    formulas = {
        "evaluate.mean_over_classes": right / 10,
        "evaluate.loss_sum": float(losses.sum()),
        "evaluate.negative_loss": -right,
    }
    for code, wrong in formulas.items():
        if near(loss, wrong, LOSS_TOLERANCE):
            fail(code)
    for base in (2, 10):
        if near(loss, right / np.log(base), LOSS_TOLERANCE):
            fail("evaluate.other_logarithm", base=base)


def _name_batches(value: float, each: np.ndarray, evaluated_times: int) -> None:
    """Fail if the value is put together wrongly from those of batches, or is that of one batch."""
    sizes = [size for size in USUAL_BATCHES if size < len(each)]
    for size in sizes:
        means = [each[at : at + size].mean() for at in range(0, len(each), size)]
        if near(value, sum(means), LOSS_TOLERANCE):
            fail("evaluate.sum_of_batches")
        if near(value, np.mean(means)):
            fail("evaluate.mean_of_batches")
    for size in sizes:
        last = each[-(len(each) % size or size) :]
        if near(value, last.mean(), LOSS_TOLERANCE):
            fail("evaluate.last_batch" if evaluated_times > 1 else "evaluate.part")
        if near(value, each[:size].mean(), LOSS_TOLERANCE):
            fail("evaluate.part")
