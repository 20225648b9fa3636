"""Checkers and their forkserver: started together, fed with jobs, restarted where one fails."""

import contextlib
import queue
import re
import socket
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

from autograder.checker.budget import JUDGING_SECONDS
from autograder.grading.backend import Backend
from autograder.grading.checkers import Checker, Starts
from autograder.sandbox.control import control_pair
from autograder.sandbox.environment import empty_folder, python_command, student_environment

# An import of Keras, at the top of a file or in a function.
IMPORTS_KERAS = re.compile(r"^\s*(from|import) (keras|tensorflow)\b", re.MULTILINE)


def uses_keras(course: Path) -> bool:
    """Whether a check, a solution or anything else of a course imports Keras; it takes seconds to load."""
    files = (*course.glob("*/*.py"), *course.glob("*/*/*.py"))
    return any(IMPORTS_KERAS.search(path.read_text(encoding="utf-8")) for path in files)


class Pool:
    """``jobs`` checkers that share one forkserver.

    Args:
        backend: what confines student code.
        jobs: checkers at work at the same time.
        assignments: the folder of the exercises.
        mnist: file with digits, or None.
        judging_seconds: processor seconds of one check.
    """

    def __init__(
        self,
        backend: Backend,
        jobs: int,
        assignments: Path,
        mnist: Path | None,
        judging_seconds: float = JUDGING_SECONDS,
    ) -> None:
        self.backend = backend
        self._jobs = jobs
        self._home = tempfile.TemporaryDirectory(prefix="autograder-home-")
        self._settings = {
            "assignments": str(assignments.resolve()),
            "mnist": str(mnist) if mnist else None,
            "keras": uses_keras(assignments),
            "engine": backend.engine,
            "home": self._home.name,
            "judging_seconds": judging_seconds,
        }
        self._free: queue.Queue[Checker] = queue.Queue()
        self._checkers: list[Checker] = []
        self._forkserver: subprocess.Popen[bytes] | None = None
        self._sockets: list[socket.socket] = []
        self._renewing = threading.Lock()
        self._generation = 0
        self._starts = Starts("checker")
        # Processes for submissions, of whatever backend.
        self.students = Starts("process for submissions")

    def __enter__(self) -> "Pool":
        for control in self._start_forkserver() if self.backend.forks else [None] * self._jobs:
            checker = Checker(self._settings, control, self._starts)
            checker.start()
            self._checkers.append(checker)
            self._free.put(checker)
        return self

    def _start_forkserver(self) -> list[socket.socket]:
        """A new forkserver; returns a control socket for each checker."""
        pairs = [control_pair() for _ in range(self._jobs)]
        theirs = [end.fileno() for _, end in pairs]
        words = ["keras"] if self._settings["keras"] else []
        self._forkserver = subprocess.Popen(
            python_command("autograder.sandbox.forkserver", *words, *map(str, theirs)),
            cwd=empty_folder(Path(self._home.name)),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=student_environment(Path(self._home.name)),
            pass_fds=theirs,
        )
        for _, end in pairs:
            end.close()
        controls = [ours for ours, _ in pairs]
        self._sockets += controls
        return controls

    @property
    def generation(self) -> int:
        """How many forkservers this pool has had to replace; a dead one is replaced first."""
        with self._renewing:
            if self._forkserver is not None and self._forkserver.poll() is not None:
                for checker, control in zip(self._checkers, self._start_forkserver(), strict=True):
                    checker.move(control)
                self._generation += 1
            return self._generation

    def renew_students(self, generation: int, why: str) -> None:
        """Start another forkserver in place of the one of that generation, which starts no processes.

        Raises:
            CannotGrade: if three in a row did not.
        """
        self.students.failed(why)
        with self._renewing:
            if self._forkserver is not None and self._generation == generation:
                self._forkserver.kill()
                self._forkserver.wait()
        # Replaces a dead one.
        self.generation  # noqa: B018

    def __exit__(self, *_: object) -> None:
        if self._forkserver is not None:
            self._forkserver.kill()
            self._forkserver.wait()
        for checker in self._checkers:
            checker.stop()
        for end in self._sockets:
            end.close()
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
