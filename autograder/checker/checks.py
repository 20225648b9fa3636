"""One pytest that runs the checks of one submission after the other: to start it anew takes longer than most checks."""

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pluggy
import pytest

from autograder.student.checking.plugin import CheckPlugin
from autograder.student.checking.submission import Submission
from autograder.student.course.model import Assignment
from autograder.student.digits import Digits


class Checks:
    """Check files of a course, and the pytest session in which they run.

    Attributes:
        assignments: all labs, by name.
        digits: where real digits come from.
        plugin: gives checks what they ask for, and holds the results of the submission that is graded now.
    """

    def __init__(self, assignments: dict[str, Assignment], digits: Callable[[], Digits]) -> None:
        self.assignments, self.digits = assignments, digits
        self.plugin = CheckPlugin(assignments, lambda node, lab: self._submission, digits)
        self._submission: Submission
        self._session: pytest.Session
        self._items: dict[tuple[Path, ...], list[pytest.Item]] = {}

    def serve(self, work: Callable[["Checks"], None]) -> None:
        """Start pytest, let ``work`` run checks in it, and end it.

        Raises:
            Exception: whatever ``work`` raises. The session that it was in is not used again.
            SystemExit: if pytest does not start.
        """
        loop = _Loop(lambda session: self._work(session, work))
        course = next(iter(self.assignments.values())).folder.parent
        with Path(os.devnull).open("w") as null, redirect_stdout(null), redirect_stderr(null):
            status = pytest.main(
                [
                    f"--rootdir={course}",
                    f"--config-file={os.devnull}",
                    "--noconftest",
                    "--import-mode=importlib",
                    "--assert=plain",
                    # Of the other kinds of tracebacks some show arguments, and a submission's replies may be large.
                    "--tb=native",
                    "--capture=no",
                    "-pno:cacheprovider",
                    "-pno:faulthandler",
                    "-pno:logging",
                    "-pno:unraisableexception",
                    "-pno:threadexception",
                ],
                plugins=[self.plugin, loop],
            )
        if loop.problem:
            raise loop.problem
        if not loop.began:
            raise SystemExit(f"pytest did not begin: {status!r}")

    def begin(self, submission: Submission) -> None:
        """From here on checks are for ``submission``; the results of the one before are forgotten."""
        self._submission = submission
        self.plugin.results.clear()
        self.plugin.problems.clear()

    def items(self, files: Sequence[Path]) -> list[pytest.Item]:
        """The checks of some files, in their order; a file is read once."""
        key = tuple(files)
        if key not in self._items:
            self._items[key] = list(self._session.perform_collect([str(file) for file in files]))
        return self._items[key]

    def run(self, items: Sequence[pytest.Item], plugins: Iterable[Any], stopped: Callable[[], bool]) -> None:
        """Run checks one after the other.

        Args:
            plugins: pytest plugins that are there meanwhile.
            stopped: whether those that are left are not to be run.
        """
        manager = self._session.config.pluginmanager
        # Without pytest's own `register`: that keeps whatever was there once, and with it all models of a submission.
        here = [one for one in plugins if pluggy.PluginManager.register(manager, one)]
        try:
            for item, following in zip(items, [*items[1:], None], strict=True):
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
                if stopped():
                    break
        finally:
            for one in here:
                manager.unregister(one)

    def _work(self, session: pytest.Session, work: Callable[["Checks"], None]) -> None:
        self._session, self._items = session, {}
        # It keeps a report of every check for its summary.
        session.config.pluginmanager.unregister(name="terminalreporter")
        work(self)


class _Loop:
    """A plugin by which pytest runs ``work`` in place of the checks that it would collect itself."""

    def __init__(self, work: Callable[[pytest.Session], None]) -> None:
        self._work = work
        self.began = False
        self.problem: BaseException | None = None

    def pytest_collection(self) -> bool:
        """Collect nothing yet."""
        return True

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Do the work; what it raises is kept for the caller, who is no part of pytest."""
        self.began = True
        try:
            self._work(session)
        except BaseException as problem:
            self.problem = problem
        return True
