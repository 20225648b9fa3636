"""Let the student's function predict with a small model, and say what an exception or other digits mean."""

import operator
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, as_dict
from autograder.student.checks.failures import CheckFailed, StudentFailed, fail
from autograder.student.checks.situations import told_apart

# In how many images at a time students predict.
USUAL_BATCHES = (8, 10, 16, 20, 32, 50, 64, 100, 128)
# More than any of these, and no multiple of one.
MANY = 133


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


def require_digits(answer: Any, digits: Sequence[int], mistakes: Mapping[str, Sequence[Sequence[float]]]) -> None:
    """Fail unless the answer is ``digits``, (n,).

    Args:
        answer: the student's answer.
        digits: the right digits, one an image.
        mistakes: code -> the numbers that the mistake gives, n or fewer, in one way or another; the first that fits
            names the failure.
    """
    have, count = as_array(answer), len(digits)
    if have.shape == (count, 10):
        fail("predict.probabilities", received=have.shape)
    # The digits 0 to 9 in order are those that occur, and no places of images.
    if have.shape == (10,) and count != 10 and not np.array_equal(have, np.arange(10)):
        fail("predict.wrong_axis")
    # The first digit alone is a return inside a loop; another one is the place of the largest of all probabilities.
    of_other_shapes = {
        "predict.column": [np.reshape(digits, (-1, 1))],
        "predict.returned_early": [digits[:1]],
        "predict.unique": [np.unique(digits)],
    }
    for code, ways in {**mistakes, **of_other_shapes}.items():
        if any(have.size and have.shape == np.shape(way) != (count,) and np.array_equal(have, way) for way in ways):
            fail(code, received=have.shape)
    if have.shape == (1,) and count > 1 and have[0] != digits[0]:
        fail("predict.one_number")
    if have.ndim == 1 and 0 < len(have) < count and np.array_equal(have, digits[: len(have)]):
        fail(_code_of_first(len(have), count), received=len(have))
    if have.shape != (count,):
        codes = {0: "predict.one_number", 1: "predict.count"}
        fail(codes.get(have.ndim, "predict.shape"), received=have.shape)
    if np.array_equal(have, digits):
        return
    for code, ways in mistakes.items():
        if any(have.shape == np.shape(way) and np.allclose(have.astype("float64"), way, atol=1e-3) for way in ways):
            fail(code)
    fail("predict.other_digits")


def _code_of_first(found: int, count: int) -> str:
    """The code for answers that hold the digits of the first ``found`` images of ``count``, and no others."""
    if any(count // size * size == found for size in USUAL_BATCHES):
        return "predict.batch_left_out"
    return "predict.last_left_out" if found == count - 1 else "predict.first_only"


def mistakes_for(outputs: np.ndarray) -> dict[str, list[Any]]:
    """What the usual mistakes give for the probabilities ``outputs``, (n, 10): code -> answers."""
    digits, largest = outputs.argmax(axis=1), outputs.max(axis=1)
    # Rounded: equally bright images are equally sure.
    of_all = np.round(largest, 6) == np.round(largest.max(), 6)
    mean = outputs @ np.arange(10)
    return {
        "predict.largest_probability": [largest, np.round(largest)],
        "predict.least": [outputs.argmin(axis=1)],
        "predict.row_numbers": [np.arange(len(outputs)), np.arange(len(outputs)) + 1],
        "predict.from_one": [digits + 1],
        "predict.never_zero": [outputs[:, 1:].argmax(axis=1) + 1],
        "predict.sure_only": [digits[largest > 0.5]],
        "predict.threshold": [(outputs > 0.5).argmax(axis=1)],
        "predict.best_kept": with_best_kept(digits.tolist(), np.round(largest, 6).tolist()),
        "predict.largest_of_all": [np.where(of_all, digits, other) for other in (0, -1)],
        # Ten rows of n numbers, in the order in which the n rows of ten stood.
        "predict.reshaped": [np.round(outputs, 6).reshape(10, -1).argmax(axis=0)],
        "predict.mean_digit": [np.round(mean), np.floor(mean), np.ceil(mean), mean],
    }


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
    ask: Callable[[np.ndarray], Any],
    ask_others: Sequence[Callable[[np.ndarray], Any]],
    images: np.ndarray,
    digits: Sequence[int],
    of_dark: int,
) -> AbstractContextManager[None]:
    """Where the block fails for other digits or too few, say why, if the answer for other images shows it.

    Args:
        ask: what the student's function answers for images.
        ask_others: the same for other models: one gives other digits, one is never sure.
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
        # As bright as they are: of much brighter ones, all probabilities but the largest are 0 for any model.
        "predict.without_model": lambda: all(np.array_equal(as_array(one(images)), answer(1)) for one in ask_others),
    }

    def lacks_the_rest() -> bool:
        many = np.resize(np.arange(len(images)), MANY)
        have, wanted = as_array(ask(images[many])), np.take(digits, many)
        return (
            have.ndim == 1
            and 0 < len(have) < MANY
            and np.array_equal(have, wanted[: len(have)])
            and _code_of_first(len(have), MANY) == "predict.batch_left_out"
        )

    # A batch that is not full is left out: of a few images, nothing is left.
    too_few = {"predict.batch_left_out": lacks_the_rest}
    return told_apart({"predict.other_digits": questions, "predict.count": too_few})


@contextmanager
def a_single_image() -> Iterator[None]:
    """Judge a single image in the block, after several images came out right: only their number is another one."""
    try:
        yield
    except CheckFailed as problem:
        if problem.code in ("predict.one_number", "student.raised"):
            fail("predict.single_image")
        raise
