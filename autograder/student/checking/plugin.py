"""The pytest plugin: checks take the student's functions by name, and results carry our words.

In the batch the checker registers it and supplies the submission. In a student's repository ``repository`` does both.
"""

import types
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest

from autograder.student.checking.modules import load_module
from autograder.student.checking.own_lines import pointed
from autograder.student.checking.resources import RESOURCES, default_digits, resolve
from autograder.student.checking.submission import Submission
from autograder.student.checking.verdict import held_back, verdict
from autograder.student.course.model import Assignment, Check, Exercise
from autograder.student.digits import Digits
from autograder.student.result import CheckResult
from autograder.student.seeds import SEED, seed_all


class CheckModule(pytest.Module):
    """A file of checks, imported as a part of its course."""

    def _getobj(self) -> types.ModuleType:
        return load_module(self.path)


class CheckPlugin:
    """Serves fixtures by name and collects results.

    Args:
        assignments: all labs, by name.
        submission_of: the submission that a check of a lab is for.
        digits: where real digits come from.
    """

    def __init__(
        self,
        assignments: dict[str, Assignment],
        submission_of: Callable[[pytest.Item, Assignment], Submission],
        digits: Callable[[], Digits] = default_digits,
    ) -> None:
        self.exercises = {
            exercise.folder: (assignment, exercise)
            for assignment in assignments.values()
            for exercise in assignment.exercises
        }
        self.submission_of = submission_of
        self.digits = digits
        self.results: dict[tuple[str, str], CheckResult] = {}
        self.problems: list[str] = []

    def pytest_configure(self, config: pytest.Config) -> None:
        """Offer every name that a check may ask for as a fixture."""
        # pytest looks for fixtures in modules and classes, not in an instance's attributes.
        fixtures = types.ModuleType("autograder_fixtures")
        for name in set(RESOURCES).union(*(exercise.names for _, exercise in self.exercises.values())):
            setattr(fixtures, name, self._fixture(name))
        config.pluginmanager.register(fixtures)

    def _fixture(self, name: str) -> Any:
        @pytest.fixture(name=name)
        def fixture(request: pytest.FixtureRequest) -> Any:
            assignment, exercise = self.exercises[request.path.parent]
            return resolve(name, exercise, self.submission_of(request.node, assignment), self.digits)

        return fixture

    def exercise_of(self, path: Path) -> Exercise | None:
        """The exercise that a check file belongs to; None for other tests."""
        found = self.exercises.get(path.parent)
        return found[1] if found and path.name.startswith("test_") else None

    def check_of(self, item: pytest.Item) -> Check | None:
        """The check that an item is; None for other tests."""
        exercise = self.exercise_of(item.path)
        return _check(exercise, item) if exercise else None

    def pytest_pycollect_makemodule(self, module_path: Path, parent: pytest.Collector) -> pytest.Module | None:
        """Import a check file as a part of its course, so that it may import what its lab shares."""
        return CheckModule.from_parent(parent, path=module_path) if self.exercise_of(module_path) else None

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Let every check draw the same random numbers, whichever ran before it."""
        exercise = self.exercise_of(item.path)
        if exercise is None:
            return
        seed_all(SEED)
        check = _check(exercise, item)
        if check and (waiting := held_back(exercise, check, self.results)):
            self.results[exercise.name, check.name] = waiting
            pytest.skip(in_words(waiting))

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, None]:
        """Turn how a check ended into its result, and show the student's words instead of a traceback."""
        outcome = yield
        exercise = self.exercise_of(item.path)
        if exercise is None or call.when == "teardown" or (call.when == "setup" and call.excinfo is None):
            return
        check = _check(exercise, item)
        problem = call.excinfo.value if call.excinfo else None
        if check is None or (call.when == "setup" and isinstance(problem, pytest.skip.Exception)):
            return
        result = self._pointed(verdict(exercise, check, problem), item)
        self.results[exercise.name, check.name] = result
        if result.status == "error":
            self.problems.append(f"{exercise.name}::{check.name}\n{outcome.get_result().longreprtext}")
        if result.status in ("failed", "missing"):
            report = outcome.get_result()
            report.longrepr = in_words(result)

    def _pointed(self, result: CheckResult, item: pytest.Item) -> CheckResult:
        assignment, exercise = self.exercises[item.path.parent]
        if result.status != "failed":
            return result
        return pointed(result, exercise, self.submission_of(item, assignment).outline.code, self.results)


def _check(exercise: Exercise, item: pytest.Item) -> Check | None:
    return next((check for check in exercise.checks if check.name == item.name), None)


def in_words(result: CheckResult) -> str:
    """A result's words, Korean first, for a terminal."""
    message, hint = result.words
    return "\n".join((message.ko, f"  → {hint.ko}", message.en, f"  → {hint.en}"))
