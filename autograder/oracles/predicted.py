"""Find the digits that a model's outputs stand for, and judge predicted ones."""

from typing import Any

import numpy as np

from autograder.student.checks.predicted import require_digits


def require_largest(answer: Any, outputs: np.ndarray) -> None:
    """Fail unless the answer is (n,), the digit of the largest of each row of ``outputs`` (n, 10)."""
    digits = outputs.argmax(axis=1)
    mistakes = {
        "predict.largest_probability": outputs.max(axis=1),
        "predict.least": np.argsort(outputs, axis=1)[:, 0],
        "predict.from_one": digits + 1,
        "predict.never_zero": outputs[:, 1:].argmax(axis=1) + 1,
        "predict.threshold": (outputs > 0.5).argmax(axis=1),
    }
    require_digits(answer, digits, mistakes)
