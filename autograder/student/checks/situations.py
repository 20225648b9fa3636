"""Say in which situation a function fails: call it once more with one thing changed."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array
from autograder.student.checks.arrays import close
from autograder.student.checks.failures import CheckFailed, fail


@dataclass(frozen=True)
class Control:
    """A call that differs from the one that failed in one thing.

    Attributes:
        given: the arguments by position.
        wanted: the answer that names the situation, any shape.
        options: the arguments by name.
    """

    given: Sequence[Any]
    wanted: np.ndarray
    options: Mapping[str, Any] = field(default_factory=dict)

    def holds(self, function: Any) -> bool:
        """Whether the function gives this answer."""
        try:
            return close(as_array(function(*self.given, **self.options)), self.wanted)
        except CheckFailed:
            return False


@dataclass(frozen=True)
class Unused:
    """Two calls that differ in one argument only, which changes nothing, while another argument changes the answer.

    Attributes:
        given: the arguments by position.
        changed: the same with another value of the argument in question.
        other: as ``given``, with another value of another argument.
    """

    given: Sequence[Any]
    changed: Sequence[Any]
    other: Sequence[Any]

    def holds(self, function: Any) -> bool:
        """Whether the argument has no part in the answer."""
        try:
            given, changed, other = (as_array(function(*call)) for call in (self.given, self.changed, self.other))
        except CheckFailed:
            return False
        return close(changed, given) and not close(other, given)


@contextmanager
def told_apart(questions: Mapping[str, Mapping[str, Callable[[], bool]]]) -> Iterator[None]:
    """Ask what lies behind a code with which the block fails.

    Args:
        questions: code that the block may fail with -> code of a mistake -> whether it is this one. The first that is
            names the failure; none is asked where the block passes.
    """
    try:
        yield
    except CheckFailed as problem:
        for code, is_so in questions.get(problem.code, {}).items():
            if is_so():
                fail(code)
        raise


def situations(
    function: Any, vague: Collection[str], controls: Mapping[str, Sequence[Control | Unused]]
) -> AbstractContextManager[None]:
    """Name the situation where the block fails with one of the codes ``vague``, or with an exception of the student's.

    Args:
        function: the student's function.
        vague: codes that name no mistake.
        controls: code -> calls; what one of them gives tells that it is this mistake. The first that holds names it.
    """

    def one_holds(calls: Sequence[Control | Unused]) -> bool:
        return any(call.holds(function) for call in calls)

    questions = {code: partial(one_holds, calls) for code, calls in controls.items()}
    return told_apart(dict.fromkeys((*vague, "student.raised"), questions))


@contextmanager
def told_as(code: str) -> Iterator[None]:
    """Fail with ``code``, whatever fails in the block: what it asks for is a variation of what came out right before.

    A failure of another kind, such as a time-out, keeps its own words.
    """
    try:
        yield
    except CheckFailed as problem:
        if problem.code.startswith("student.") and problem.code != "student.raised":
            raise
        fail(code)


def beyond_examples() -> AbstractContextManager[None]:
    """Ask in the block for a variation of examples that came out right; whatever fails says that only these work."""
    return told_as("answer.examples_only")
