"""Checkers and the processes that they come from: started together, fed with jobs, started again where one fails."""

import contextlib
import queue
import subprocess
import tempfile
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import IO

from autograder.checker.budget import JUDGING_SECONDS
from autograder.grading.backend import Backend
from autograder.grading.checkers import Checker, Starts
from autograder.grading.origins import Origin, Running
from autograder.sandbox.environment import checker_environment, empty_folder, python_command
from autograder.student.service.process import labs_with_keras
from autograder.student.text import Text

CHECKER = "autograder.checker.serve"


class Pool:
    """``jobs`` checkers.

    Args:
        backend: what confines student code.
        jobs: checkers at work at the same time.
        assignments: the folder of the exercises.
        mnist: file with digits, or None.
        labs: those that will be graded; None for all.
        judging_seconds: processor seconds of one check.
    """

    def __init__(
        self,
        backend: Backend,
        jobs: int,
        assignments: Path,
        mnist: Path | None,
        labs: Collection[str] | None = None,
        judging_seconds: float = JUDGING_SECONDS,
    ) -> None:
        self.backend = backend
        self._home = tempfile.TemporaryDirectory(prefix="autograder-home-")
        with_keras = labs_with_keras(assignments)
        labs = {path.parent.name for path in assignments.glob("*/assignment.toml")} if labs is None else labs
        # Whether Keras is needed, wherever that differs between labs.
        self._kinds = {lab in with_keras for lab in labs}
        settings = {
            "assignments": str(assignments.resolve()),
            "mnist": str(mnist) if mnist else None,
            "engine": backend.engine,
            "home": self._home.name,
            "judging_seconds": judging_seconds,
            "environment": checker_environment(),
        }
        # A home each: Keras notes its settings in its own, and a confined process that finds such a file must read it.
        homes = {keras: Path(self._home.name, "keras" if keras else "plain") for keras in (False, True)}
        self._origins = {keras: Origin(home, keras, backend.confinement) for keras, home in homes.items()}
        starts = Starts(Text("검사 프로세스", "checker"))
        self._checkers = [Checker(self._begin, settings, with_keras, starts) for _ in range(jobs)]
        self._free: queue.Queue[Checker] = queue.Queue()
        # Processes for submissions, of whatever backend.
        self.students = Starts(Text("제출물을 실행하는 프로세스", "process for submissions"))

    def __enter__(self) -> "Pool":
        # They load their libraries while submissions are read.
        for keras in self._kinds if self.backend.forks else ():
            self._origins[keras].start()
        for checker in self._checkers:
            self._free.put(checker)
        return self

    def __exit__(self, *_: object) -> None:
        for checker in self._checkers:
            checker.stop()
        for origin in self._origins.values():
            origin.close()
        self._home.cleanup()

    def abandon(self) -> None:
        """End at once, as on Ctrl-C: who waits for a result gets none, and no checker is started any more."""
        for checker in self._checkers:
            checker.abandon()

    @contextlib.contextmanager
    def checker(self) -> Iterator[Checker]:
        """A checker that is free, for one job."""
        checker = self._free.get()
        try:
            yield checker
        finally:
            self._free.put(checker)

    def _begin(self, keras: bool, errors: IO[bytes]) -> Running:
        if self.backend.forks:
            return self._origins[keras].checker(CHECKER, errors)
        process = subprocess.Popen(
            python_command(CHECKER),
            cwd=empty_folder(Path(self._home.name)),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            env=checker_environment(),
            encoding="utf-8",
        )
        # The two that were asked for.
        assert process.stdin is not None
        assert process.stdout is not None
        return Running(process, process.stdin, process.stdout, keras)
