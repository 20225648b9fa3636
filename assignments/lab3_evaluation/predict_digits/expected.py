"""Find the digits that a model's outputs stand for, and judge predicted ones."""

from typing import Any

import numpy as np

from autograder.student.checks import as_array
from autograder.student.checks.failures import CheckFailed

from ..judging import softmax
from .judging import mistakes_for, predicted, require_digits


class PredictionCase:
    """A random model with the images it is asked for, all ten digits among its answers.

    Args:
        sure: whether the model is sure of all images; else every probability is below one half, but for some images.
    """

    def __init__(self, seed: int, sure: bool) -> None:
        rng = np.random.default_rng(seed)
        kernel, bias = rng.normal(0, 0.15 if sure else 0.02, (784, 10)), rng.normal(0, 0.3 if sure else 0.05, 10)
        self.weights = [kernel.astype("float32"), bias.astype("float32")]
        many = (rng.random((1500, 28, 28, 1)) - 0.5).astype("float32")
        if not sure:
            # The model is sure of a few bright images, so that a threshold of one half shows itself.
            many[::5] *= 20
        outputs = softmax(many, self.weights)
        two = np.sort(outputs, axis=1)[:, -2:]
        # No near ties, and unsure means that no probability is near one half.
        clear = (two[:, 1] - two[:, 0] > 0.01) & (sure | (abs(two[:, 1] - 0.5) > 0.05))
        each = [np.flatnonzero(clear & (outputs.argmax(axis=1) == digit))[:7] for digit in range(10)]
        chosen = rng.permutation(np.concatenate(each))
        self.images, self.outputs = many[chosen], outputs[chosen]

    def judge(self, probe: Any, at: slice = slice(None)) -> None:
        """Fail unless the student's function finds the digits of the images at ``at``."""
        outputs, every = self.outputs[at], slice(None)
        # A few digits fit many mistakes by chance: all of them tell it.
        mistakes = mistakes_for(outputs) if at == every else {}
        try:
            _require_largest(predicted(probe, self.weights, self.images[at]), outputs.argmax(axis=1), mistakes)
        except CheckFailed:
            if at != every:
                self.judge(probe)
            raise


def _require_largest(answer: Any, digits: np.ndarray, mistakes: dict[str, list[Any]]) -> None:
    """Fail unless the answer is ``digits``, (n,)."""
    # An axis too many has been told by a public check.
    if as_array(answer).shape == (len(digits), 1):
        answer = as_array(answer)[:, 0]
    require_digits(answer, digits, mistakes)
