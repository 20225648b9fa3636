"""A pytest plugin: says which check begins and hands each verdict over as it is made.

The coordinator then knows what is judged, and which check it was where the checker has to be ended.
"""

import os
from collections import Counter
from collections.abc import Callable, Generator
from typing import Any

import pytest

from autograder.checker.job import MAX_HEAVY, TOO_HEAVY, check_id
from autograder.checker.looking import Looking
from autograder.checker.profile import Profile
from autograder.sandbox.launch import CannotStart
from autograder.student.checking.plugin import CheckPlugin
from autograder.student.checks.failures import OverBudget

# How the checker ends itself where a check takes all its memory.
EXHAUSTED = 3


class Streaming:
    """Streams the verdicts of a ``CheckPlugin``.

    Args:
        emit: sends one message to the coordinator.
        profile: counts the seconds of each check.
        looking: has what the check showed.

    Attributes:
        cannot_start: why no student process could be started; the checks after that are not to be run.
    """

    def __init__(
        self,
        plugin: CheckPlugin,
        emit: Callable[[dict[str, Any]], None],
        profile: Profile,
        looking: Looking,
    ) -> None:
        self._profile = profile
        self._looking = looking
        self._plugin = plugin
        self._emit = emit
        self.cannot_start = ""
        # Also those of the checkers before this one.
        self._heavy = Counter(exercise for (exercise, _), one in plugin.results.items() if one.code == TOO_HEAVY)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, Any, Any]:
        """Say that the check begins; after it, what its verdict is."""
        self._emit({"begin": self.id(item)})
        exercise = self._exercise(item)
        with self._profile.check(exercise):
            done = yield
        result = self._plugin.results.get((exercise, item.name))
        self._heavy[exercise] += result is not None and result.code == TOO_HEAVY
        pictures = self._looking.take(failed=result is not None and result.status != "passed")
        if result and not self.cannot_start:
            shown = {"pictures": pictures} if pictures else {}
            self._emit({"verdict": self.id(item), "result": result.as_dict(), **shown})
        return done

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """After some checks of an exercise that took too long, its others are not tried."""
        if self._heavy[self._exercise(item)] >= MAX_HEAVY:
            raise OverBudget

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_makereport(self, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
        """End where memory has run out: what is left of it may be too little for the next check."""
        problem = call.excinfo.value if call.excinfo else None
        if isinstance(problem, MemoryError):
            os._exit(EXHAUSTED)
        if isinstance(problem, CannotStart):
            self.cannot_start = str(problem) or type(problem).__name__
        return (yield)

    def id(self, item: pytest.Item) -> str:
        """The ``check_id`` of a check."""
        return check_id(self._exercise(item), item.name)

    def _exercise(self, item: pytest.Item) -> str:
        """The exercise of a check. The checker runs nothing but check files."""
        exercise = self._plugin.exercise_of(item.path)
        assert exercise is not None
        return exercise.name
