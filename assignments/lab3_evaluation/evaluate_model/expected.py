"""Evaluate a small model, and judge what the student's function finds."""

from copy import copy
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_dict
from autograder.student.checks.failures import fail
from autograder.student.checks.measures import near

from ..expected import softmax
from ..judging import LOSS_TOLERANCE, loss_and_accuracy

USUAL_BATCHES = (10, 16, 32, 50, 64, 100, 128, 200, 250, 256, 500, 512, 1000)


class EvaluationCase:
    """A small model, images and labels, and the loss and accuracy that ``evaluate`` must find.

    Args:
        count: number of images.
        one_hot: labels as one-hot vectors, else as integers.
        hard_end: whether the images beyond the first 32, a last smaller batch, are all mistaken and the others right.
    """

    def __init__(self, count: int, one_hot: bool, hard_end: bool = False) -> None:
        rng = np.random.default_rng(count)
        kernel, bias = rng.normal(0, 0.1, (784, 10)), rng.normal(0, 1, 10)
        self.weights = [kernel.astype("float32"), bias.astype("float32")]
        self.images = rng.random((count, 28, 28, 1)).astype("float32")
        outputs = softmax(self.images, self.weights)
        digits = outputs.argmax(axis=1)
        if hard_end:
            digits[32:] = outputs[32:].argmin(axis=1)
        else:
            mistaken = rng.random(count) < 0.3
            digits[mistaken] = (digits[mistaken] + rng.integers(1, 10, int(mistaken.sum()))) % 10
        self.targets = np.eye(10, dtype="float32")[digits] if one_hot else digits
        self.losses = -np.log(outputs[np.arange(count), digits])
        self.hits = outputs.argmax(axis=1) == digits
        self.confidence = float(outputs.max(axis=1).mean())
        self.loss, self.accuracy = float(self.losses.mean()), float(self.hits.mean())

    def with_images(self, images: np.ndarray) -> "EvaluationCase":
        """The same model and labels with other images, to see what is changed; the right numbers are not known."""
        other = copy(self)
        other.images = images
        return other

    def report(self, probe: Any) -> dict[str, Any]:
        """What the student's function did with the compiled model."""
        return as_dict(probe.evaluate_compiled(weights=self.weights, images=self.images, targets=self.targets))

    def require_loss(self, probe: Any) -> None:
        """Fail unless the loss is the mean loss of all images."""
        loss, accuracy = loss_and_accuracy(self.report(probe))
        if near(loss, self.loss, LOSS_TOLERANCE):
            return
        if near(loss, self.accuracy) and near(accuracy, self.loss, LOSS_TOLERANCE):
            fail("evaluate.swapped")
        if near(loss, 1 - self.accuracy):
            fail("evaluate.loss_from_accuracy")
        self._require_all(loss, self.losses)
        fail("evaluate.other_loss")

    def require_accuracy(self, probe: Any) -> None:
        """Fail unless the accuracy is the share of all images whose digit is found."""
        loss, accuracy = loss_and_accuracy(self.report(probe))
        if near(accuracy, self.accuracy):
            return
        if near(accuracy, self.loss, LOSS_TOLERANCE):
            fail("evaluate.same_value" if near(loss, self.loss, LOSS_TOLERANCE) else "evaluate.swapped")
        if near(accuracy, 100 * self.accuracy):
            fail("evaluate.percent")
        if near(accuracy, self.confidence):
            fail("evaluate.confidence")
        self._require_all(accuracy, self.hits)
        fail("evaluate.other_accuracy")

    def _require_all(self, value: float, each: np.ndarray) -> None:
        """Fail if the value stands for some of the images, or batches were put together wrongly."""
        sizes = [size for size in USUAL_BATCHES if size < len(each)]
        for size in sizes:
            means = [each[at : at + size].mean() for at in range(0, len(each), size)]
            if near(value, sum(means), LOSS_TOLERANCE) or near(value, np.mean(means)):
                fail("evaluate.batches")
        for size in sizes:
            last = each[-(len(each) % size or size) :]
            if near(value, each[:size].mean(), LOSS_TOLERANCE) or near(value, last.mean(), LOSS_TOLERANCE):
                fail("evaluate.part")
