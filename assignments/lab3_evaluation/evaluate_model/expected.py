"""Evaluate a small model, and judge what the student's function finds."""

from typing import Any

import numpy as np

from ..judging import softmax
from .judging import Images, Measured, asked, equal_entries, measured


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
        changed = {
            "evaluate.scaled_again": self._losses_and_hits(self.images / 255, digits),
            "evaluate.images_as_integers": self._losses_and_hits(np.floor(self.images), digits),
        }
        confidence = float(outputs.max(axis=1).mean())
        elementwise = equal_entries(outputs, digits)
        self.each = Images(*self._losses_and_hits(self.images, digits), confidence, elementwise, changed)

    def _losses_and_hits(self, images: np.ndarray, digits: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        outputs = softmax(images, self.weights)
        return -np.log(outputs[np.arange(len(digits)), digits]), outputs.argmax(axis=1) == digits

    def measure(self, probe: Any) -> Measured:
        """What the student's function finds."""
        return measured(asked(probe.evaluate_compiled, weights=self.weights, images=self.images, targets=self.targets))

    def require_loss(self, probe: Any) -> None:
        """Fail unless the loss is the mean loss of all images."""
        self.each.require_loss(self.measure(probe))

    def require_accuracy(self, probe: Any) -> None:
        """Fail unless the accuracy is the share of all images whose digit is found.

        Where loss and accuracy are only exchanged, the check of the loss tells that.
        """
        have = self.measure(probe)
        if not self.each.are_swapped(have):
            self.each.require_accuracy(have)

    def require(self, probe: Any) -> None:
        """Fail unless both the loss and the accuracy are right, or are right and exchanged."""
        have = self.measure(probe)
        if not self.each.are_swapped(have):
            self.each.require_loss(have)
            self.each.require_accuracy(have)
