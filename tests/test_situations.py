"""A control call that differs in one thing names the situation in which a function fails."""

import numpy as np
import pytest

from autograder.student.checks.failures import CheckFailed, StudentFailed, fail
from autograder.student.checks.situations import Control, Unused, beyond_examples, situations

CONTROLS = {"turn.square_only": [Control((np.eye(2),), np.eye(2)), Control((np.eye(3),), np.eye(3))]}


def turn(image):
    """Right for square images only; raises for a wide one."""
    if image.shape[0] != image.shape[1]:
        raise StudentFailed("student.raised")
    return image.T


def outcome(function, problem):
    """The code that is told where the block fails with ``problem``."""
    with pytest.raises(CheckFailed) as told, situations(function, ("turn.values",), CONTROLS):
        raise problem
    return told.value.code


def test_an_exception_becomes_the_situation_that_a_control_call_tells():
    assert outcome(turn, StudentFailed("student.raised")) == "turn.square_only"


def test_a_vague_code_becomes_the_situation_as_well():
    assert outcome(turn, CheckFailed("turn.values")) == "turn.square_only"


def test_a_code_that_names_its_mistake_is_kept():
    assert outcome(turn, CheckFailed("turn.upside_down")) == "turn.upside_down"


def test_a_time_limit_is_kept():
    assert outcome(turn, StudentFailed("student.timeout")) == "student.timeout"


def test_the_first_words_are_kept_where_no_control_call_has_its_answer():
    assert outcome(lambda image: image + 1, CheckFailed("turn.values")) == "turn.values"
    assert outcome(lambda image: fail("answer.none"), CheckFailed("turn.values")) == "turn.values"


def test_one_of_several_control_calls_is_enough():
    assert outcome(lambda image: image if len(image) == 3 else None, CheckFailed("turn.values")) == "turn.square_only"


@pytest.mark.parametrize(
    ("function", "code"),
    [
        (lambda image, kernel: image * 2, "turn.kernel_unused"),
        (lambda image, kernel: image * kernel, "turn.values"),
        # What never changes says nothing about one argument.
        (lambda image, kernel: np.eye(2), "turn.values"),
        (lambda image, kernel: fail("answer.none"), "turn.values"),
    ],
)
def test_an_argument_that_changes_nothing_is_named_where_another_one_does(function, code):
    one, two = np.eye(2), np.ones((2, 2))
    controls = {"turn.kernel_unused": [Unused((one, one), (one, two), (two, one))]}
    with pytest.raises(CheckFailed) as told, situations(function, ("turn.values",), controls):
        fail("turn.values")
    assert told.value.code == code


def test_nothing_is_called_where_the_block_passes():
    with situations(lambda image: pytest.fail("called"), ("turn.values",), CONTROLS):
        pass


@pytest.mark.parametrize(
    ("problem", "code"),
    [
        (CheckFailed("turn.values"), "answer.examples_only"),
        (StudentFailed("student.raised"), "answer.examples_only"),
        (StudentFailed("student.timeout"), "student.timeout"),
    ],
)
def test_what_fails_for_a_variation_only_is_told_as_work_for_the_examples(problem, code):
    with pytest.raises(CheckFailed) as told, beyond_examples():
        raise problem
    assert told.value.code == code
