"""Let the student's function predict with a small model, and say what an exception or other digits mean."""

import operator
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


def with_best_kept(digits: Sequence[int], largest: Sequence[float]) -> list[list[int]]:
    """What comes out where the largest probability so far is not set back before the next image.

    Args:
        digits: the right digits, one an image.
        largest: their probabilities.
    """
    ways = []
    for exceeds in (operator.gt, operator.ge):
        for forgets_digit in (False, True):
            best, kept, found = 0.0, 0, []
            for digit, probability in zip(digits, largest, strict=True):
                kept = 0 if forgets_digit else kept
                if exceeds(probability, best):
                    best, kept = probability, digit
                found.append(kept)
            ways.append(found)
    return ways


def told_by_other_images(
    ask: Callable[[np.ndarray], Any], images: np.ndarray, digits: Sequence[int], of_dark: int
) -> AbstractContextManager[None]:
    """Where the block fails for other digits, say why, if what the function answers for other images shows it.

    Args:
        ask: what the student's function answers for images.
        images: those that the block asks for.
        digits: the right digits.
        of_dark: the digit of an image that is almost black.
    """

    def answer(factor: float, turn: int = 0) -> np.ndarray:
        return as_array(ask(factor * np.roll(images, turn, axis=0)))

    def is_right_if_brighter() -> bool:
        return np.array_equal(answer(255), digits)

    questions = {
        "predict.scaled_again": lambda: bool(np.all(answer(1) == of_dark)) and is_right_if_brighter(),
        # A little brighter, the model is surer, but no probability is 1 yet.
        "predict.whole_numbers": lambda: not (answer(1).any() or answer(1.4).any()) and is_right_if_brighter(),
        "predict.same_digits": lambda: all(np.array_equal(answer(factor, 1), answer(1)) for factor in (1, 255)),
    }
    return told_apart({"predict.other_digits": questions})


@contextmanager
def a_single_image() -> Iterator[None]:
    """Judge a single image in the block, after several images came out right: only their number is another one."""
    try:
        yield
    except CheckFailed as problem:
        if problem.code in ("predict.one_number", "student.raised"):
            fail("predict.single_image")
        raise
