"""Find the digits that a model's outputs stand for, and judge predicted ones."""

from typing import Any

import numpy as np

from autograder.student.checks import as_array

from ..expected import softmax
from ..judging import require_digits
from .judging import predicted


class PredictionCase:
    """A random model with the images it is asked for, all ten digits among its answers.

    Args:
        sure: whether the model has large weights; with small ones every probability is below one half.
    """

    def __init__(self, seed: int, sure: bool) -> None:
        rng = np.random.default_rng(seed)
        kernel, bias = rng.normal(0, 0.15 if sure else 0.02, (784, 10)), rng.normal(0, 0.3 if sure else 0.05, 10)
        self.weights = [kernel.astype("float32"), bias.astype("float32")]
        many = (rng.random((1500, 28, 28, 1)) - 0.5).astype("float32")
        outputs = softmax(many, self.weights)
        two = np.sort(outputs, axis=1)[:, -2:]
        # No near ties, and unsure means that no probability reaches one half.
        clear = (two[:, 1] - two[:, 0] > 0.01) & (sure | (two[:, 1] < 0.45))
        each = [np.flatnonzero(clear & (outputs.argmax(axis=1) == digit))[:7] for digit in range(10)]
        chosen = rng.permutation(np.concatenate(each))
        self.images, self.outputs = many[chosen], outputs[chosen]

    def judge(self, probe: Any, at: slice = slice(None)) -> None:
        """Fail unless the student's function finds the digits of the images at ``at``."""
        require_largest(predicted(probe, self.weights, self.images[at]), self.outputs[at])


def require_largest(answer: Any, outputs: np.ndarray) -> None:
    """Fail unless the answer is (n,), the digit of the largest of each row of ``outputs`` (n, 10)."""
    digits = outputs.argmax(axis=1)
    # An axis too many has been told by a public check.
    if as_array(answer).shape == (len(digits), 1):
        answer = as_array(answer)[:, 0]
    mistakes = {
        "predict.largest_probability": outputs.max(axis=1),
        "predict.least": np.argsort(outputs, axis=1)[:, 0],
        "predict.from_one": digits + 1,
        "predict.never_zero": outputs[:, 1:].argmax(axis=1) + 1,
        "predict.sure_only": digits[outputs.max(axis=1) > 0.5],
        "predict.threshold": (outputs > 0.5).argmax(axis=1),
    }
    require_digits(answer, digits, mistakes)
