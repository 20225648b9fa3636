"""Judge which samples a model was trained and validated on, by what the probe saw."""

from typing import Any

import numpy as np

from autograder.student.checks.answers import as_integer
from autograder.student.checks.reports import as_flag, as_samples

PIXELS = 16
ON_TEST_DATA = "train.trained_on_test_data"


def samples_mistake(data: dict[str, Any], report: dict[str, Any]) -> str | None:
    """The code of what is wrong with the training samples; None where each epoch saw each of them with its label.

    Args:
        data: what a ``TrainCase`` gave the student's function.
        report: what the probe says of its training.
    """
    x, y = as_samples(report["trained_x"]), as_samples(report["trained_y"])
    right, tests = (_pairs(*_samples(data, kind)) for kind in ("train", "test"))
    epochs = as_integer(report["epochs"])
    have = _pairs(x, y)
    if have is not None and epochs > 0 and len(have) == epochs * len(right):
        parts = np.split(have, epochs)
        if all(_same(part, right) for part in parts):
            return None
    if have is not None and _holds(have, tests):
        return ON_TEST_DATA
    for name, code in (("split", "train.validation_split"), ("steps", "train.few_steps")):
        if as_flag(report[name]):
            return code
    if have is not None and _holds(right, have):
        return "train.part_of_data"
    images = None if have is None else np.unique(have[:, :PIXELS], axis=0)
    if images is not None and _same(images, right[:, :PIXELS]):
        return "train.pairs"
    if images is not None and any(_same(images * factor, right[:, :PIXELS]) for factor in (255, 1 / 255)):
        return "train.scaled_again"
    return "train.not_all_data"


def validation_mistake(data: dict[str, Any], report: dict[str, Any]) -> str | None:
    """The code of what is wrong with the validation samples; None where each validation saw the test data."""
    have = _pairs(as_samples(report["tested_x"]), as_samples(report["tested_y"]))
    right = _pairs(*_samples(data, "test"))
    if have is None or not len(have):
        return "train.other_validation"
    if len(have) % len(right) == 0 and all(_same(part, right) for part in np.split(have, len(have) // len(right))):
        return None
    if _holds(right, have):
        return "train.part_of_validation"
    if _holds(_pairs(*_samples(data, "train")), have):
        return "train.validated_on_training"
    return "train.other_validation"


def _samples(data: dict[str, Any], kind: str) -> tuple[np.ndarray, np.ndarray]:
    return data[f"x_{kind}"], data[f"y_{kind}"]


def _pairs(x: np.ndarray, y: np.ndarray) -> np.ndarray | None:
    """A row for each sample, its pixels and its label; None where these are no images of the case with labels."""
    if x.shape != (len(y), 4, 4, 1) or y.ndim != 1:
        return None
    return np.column_stack([x.reshape(len(x), PIXELS).astype("float64"), y])


def _same(have: np.ndarray, want: np.ndarray) -> bool:
    """Whether these are the same samples, in any order."""
    have, want = (rows[np.lexsort(rows.T)] for rows in (have, want))
    return have.shape == want.shape and np.allclose(have, want, atol=1e-6)


def _holds(many: np.ndarray, few: np.ndarray) -> bool:
    """Whether each sample of ``few`` is among ``many``."""
    return all(np.isclose(many, sample, atol=1e-6).all(axis=1).any() for sample in np.unique(few, axis=0))
