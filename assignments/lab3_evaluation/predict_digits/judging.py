"""Let the student's function predict with a small model, and say what an exception or other digits mean."""

import operator
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, as_dict
from autograder.student.checks.failures import CheckFailed, StudentFailed, fail


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


@contextmanager
def told_by_other_images(
    ask: Callable[[np.ndarray], Any], images: np.ndarray, digits: Sequence[int], of_dark: int
) -> Iterator[None]:
    """Where the block fails for other digits, say why, if what the function answers for other images shows it.

    Args:
        ask: what the student's function answers for images.
        images: those that the block asks for.
        digits: the right digits.
        of_dark: the digit of an image that is almost black.
    """
    try:
        yield
    except CheckFailed as problem:
        if problem.code == "predict.other_digits":
            _name_cause(lambda some: as_array(ask(some)), images, digits, of_dark)
        raise


def _name_cause(
    ask: Callable[[np.ndarray], np.ndarray], images: np.ndarray, digits: Sequence[int], of_dark: int
) -> None:
    have = ask(images)
    if np.array_equal(ask(255 * images), digits):
        if np.all(have == of_dark):
            fail("predict.scaled_again")
        # A little brighter, the model is surer, but no probability is 1 yet.
        if not have.any() and not ask(1.4 * images).any():
            fail("predict.whole_numbers")
    others = np.roll(images, 1, axis=0)
    if all(np.array_equal(ask(some), have) for some in (others, 255 * others)):
        fail("predict.same_digits")


@contextmanager
def a_single_image() -> Iterator[None]:
    """Judge a single image in the block, after several images came out right: only their number is another one."""
    try:
        yield
    except CheckFailed as problem:
        if problem.code in ("predict.one_number", "student.raised"):
            fail("predict.single_image")
        raise
