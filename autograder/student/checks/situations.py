"""Say in which situation a function fails: call it once more with one thing changed."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
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


@contextmanager
def situations(function: Any, vague: Collection[str], controls: Mapping[str, Sequence[Control]]) -> Iterator[None]:
    """Name the situation where the block fails with one of the codes ``vague``, or with an exception of the student's.

    Args:
        function: the student's function.
        vague: codes that name no mistake.
        controls: code -> calls; an answer to one of them tells that it is this mistake. The first that holds names it.
    """
    try:
        yield
    except CheckFailed as problem:
        if problem.code in (*vague, "student.raised"):
            for code, calls in controls.items():
                if any(call.holds(function) for call in calls):
                    fail(code)
        raise


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
