"""pytest in a student's repository: ``python -m pytest``, ``python -m pytest my_lab.ipynb::exercise``.

The wheel registers this plugin. It collects the labs' notebooks and runs the public checks that the wheel brings.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.student.checking.own_work import lab_of, own_submission
from autograder.student.checking.plugin import CheckModule, CheckPlugin
from autograder.student.checking.submission import Submission
from autograder.student.checking.verdict import ADVISORY, TO_READ
from autograder.student.course.load import PUBLIC, load_assignments
from autograder.student.course.model import Assignment

NAME = "autograder-repository"


class OwnWork(pytest.File):
    """A notebook or script of a lab: its exercises, each with its public checks."""

    assignment: Assignment
    _submission: Submission | None = None

    def collect(self) -> Iterator[pytest.Module]:
        """One module of checks an exercise."""
        for exercise in self.assignment.exercises:
            yield CheckModule.from_parent(
                self, path=exercise.check_files[0], name=exercise.name, nodeid=f"{self.nodeid}::{exercise.name}"
            )

    @property
    def submission(self) -> Submission:
        """The work, read when the first check asks for it and run in this process."""
        if self._submission is None:
            self._submission = own_submission(self.path, self.assignment)
        return self._submission


class Repository:
    """Collects the labs' notebooks."""

    def __init__(self, assignments: dict[str, Assignment]) -> None:
        self._assignments = assignments
        self._ran: dict[str, Assignment] = {}

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
        """The checks of a lab's notebook or script."""
        lab = lab_of(file_path, self._assignments)
        if not lab:
            return None
        self._ran[lab] = self._assignments[lab]
        work: OwnWork = OwnWork.from_parent(parent, path=file_path)
        work.assignment = self._assignments[lab]
        return work

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say what these results are."""
        by_hand = [one.name for lab in self._ran.values() for one in lab.exercises if one.by_hand]
        if by_hand:
            terminalreporter.write_line(f"{', '.join(by_hand)}: {TO_READ.ko} · {TO_READ.en}")
        if self._ran:
            terminalreporter.write_line(ADVISORY.ko)
            terminalreporter.write_line(ADVISORY.en)


def pytest_configure(config: pytest.Config) -> None:
    """Where public checks are installed: offer them for the notebooks of this folder."""
    if not PUBLIC.is_dir() or config.pluginmanager.has_plugin(NAME):
        return
    assignments = load_assignments(PUBLIC)
    config.pluginmanager.register(Repository(assignments), NAME)
    config.pluginmanager.register(CheckPlugin(assignments, lambda node, _: _own_work(node).submission))


def _own_work(node: pytest.Item) -> OwnWork:
    """Where a check of a student's own notebook stands in pytest's tree."""
    own_work = node.getparent(OwnWork)
    assert own_work is not None
    return own_work
