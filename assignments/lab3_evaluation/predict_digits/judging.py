"""Let the student's function predict with a small model, and say what an exception means."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, as_dict
from autograder.student.checks.failures import CheckFailed, StudentFailed, fail
from autograder.student.checks.situations import told_apart


def predicted(probe: Any, weights: Sequence[np.ndarray], images: np.ndarray) -> Any:
    """What the student's function answers for a model with the kernel and bias ``weights``."""
    try:
        return as_dict(probe.predict(weights=list(weights), images=images)).get("answer")
    except StudentFailed as problem:
        if "predict_classes" in str(problem.facts.get("text", "")):
            fail("predict.old_method")
        if re.search(r"cannot reshape array of size \d+ into shape", str(problem.facts.get("text", ""))):
            fail("predict.fixed_count")
        raise


def told_if_scaled(predict_brighter: Callable[[], Any], digits: Sequence[int]) -> AbstractContextManager[None]:
    """Where the block fails for other digits, tell whether images that are 255 times as bright give the right ones."""
    scaled = {"predict.scaled_again": lambda: np.array_equal(as_array(predict_brighter()), digits)}
    return told_apart({"predict.other_digits": scaled})


@contextmanager
def a_single_image() -> Iterator[None]:
    """Judge a single image in the block, after several images came out right: only their number is another one."""
    try:
        yield
    except CheckFailed as problem:
        if problem.code in ("predict.one_number", "student.raised"):
            fail("predict.single_image")
        raise
