"""Checkers and their forkserver: started together, fed with jobs, restarted where one fails."""

import contextlib
import json
import queue
import socket
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from autograder.batch.backend import Backend
from autograder.checker.job import Job
from autograder.isolation.environment import checker_environment, empty_folder, python_command, student_environment

# Keras keeps a little of every model: a checker is replaced before that adds up.
RECYCLE_AFTER = 150


class CheckerFailed(Exception):
    """The checker gave no result: it crashed, or took longer than all time-outs together allow."""


class Checker:
    """One checker process, and the control socket to its students' forkserver."""

    def __init__(self, settings: dict[str, Any], control: socket.socket | None) -> None:
        self._settings = settings
        self._control = control
        self._moved: socket.socket | None = None
        self._process: subprocess.Popen[str] | None = None
        self._lines: queue.Queue[str] = queue.Queue()
        self._graded = 0

    def start(self) -> None:
        """Start the process; it imports TensorFlow while we go on."""
        self._lines = queue.Queue()
        self._graded = 0
        settings = self._settings | {"control": self._control.fileno() if self._control else None}
        self._process = subprocess.Popen(
            python_command("autograder.checker.serve", json.dumps(settings)),
            cwd=empty_folder(Path(settings["home"])),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=checker_environment(),
            pass_fds=[self._control.fileno()] if self._control else (),
            encoding="utf-8",
        )
        threading.Thread(target=self._pump, args=(self._process, self._lines), daemon=True).start()

    def grade(self, job: Job, timeout: float) -> dict[str, Any]:
        """The checker's reply to one job.

        Raises:
            CheckerFailed: if there is none; the checker has then been restarted.
        """
        if self._graded >= RECYCLE_AFTER or self._moved:
            self.stop()
            self._control, self._moved = self._moved or self._control, None
        if self._process is None or self._process.poll() is not None:
            self.start()
        self._graded += 1
        try:
            self._process.stdin.write(json.dumps(asdict(job), ensure_ascii=False) + "\n")
            self._process.stdin.flush()
            reply = json.loads(self._lines.get(timeout=timeout))
        except (OSError, queue.Empty, ValueError) as problem:
            self.stop()
            raise CheckerFailed(type(problem).__name__) from None
        if "error" in reply:
            raise CheckerFailed(reply["error"])
        return reply

    def move(self, control: socket.socket) -> None:
        """Work with another forkserver from the next job on."""
        self._moved = control

    def stop(self) -> None:
        """End the process, and the student process that it may have left."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            # A job that nobody read may still be in the buffer.
            with contextlib.suppress(OSError):
                self._process.stdin.close()
            self._process.stdout.close()
            self._process = None
        if self._control:
            with contextlib.suppress(OSError):
                self._control.settimeout(10)
                self._control.send(b'{"op": "kill"}')
                self._control.recv(256)
                self._control.settimeout(None)

    @staticmethod
    def _pump(process: subprocess.Popen[str], lines: "queue.Queue[str]") -> None:
        with contextlib.suppress(ValueError, OSError):
            for line in process.stdout:
                lines.put(line)
        # The end of the output is no JSON: who waits for a result learns at once.
        lines.put("")


class Pool:
    """``jobs`` checkers that share one forkserver.

    Args:
        backend: what confines student code.
        jobs: checkers at work at the same time.
        assignments: the folder of the exercises.
        mnist: file with digits, or None.
    """

    def __init__(self, backend: Backend, jobs: int, assignments: Path, mnist: Path | None) -> None:
        self.backend = backend
        self._jobs = jobs
        self._home = tempfile.TemporaryDirectory(prefix="autograder-home-")
        self._settings = {
            "assignments": str(assignments.resolve()),
            "mnist": str(mnist) if mnist else None,
            "engine": backend.engine,
            "home": self._home.name,
        }
        self._free: queue.Queue[Checker] = queue.Queue()
        self._checkers: list[Checker] = []
        self._forkserver: subprocess.Popen[bytes] | None = None
        self._sockets: list[socket.socket] = []
        self._renewing = threading.Lock()
        self._generation = 0

    def __enter__(self) -> "Pool":
        for control in self._start_forkserver() if self.backend.forks else [None] * self._jobs:
            checker = Checker(self._settings, control)
            checker.start()
            self._checkers.append(checker)
            self._free.put(checker)
        return self

    def _start_forkserver(self) -> list[socket.socket]:
        """A new forkserver; returns a control socket for each checker."""
        pairs = [socket.socketpair() for _ in range(self._jobs)]
        theirs = [end.fileno() for _, end in pairs]
        self._forkserver = subprocess.Popen(
            python_command("autograder.isolation.forkserver", *map(str, theirs)),
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

    def __exit__(self, *_: object) -> None:
        if self._forkserver is not None:
            self._forkserver.kill()
            self._forkserver.wait()
        for checker in self._checkers:
            checker.stop()
        for end in self._sockets:
            end.close()
        self._home.cleanup()

    @contextlib.contextmanager
    def checker(self) -> Iterator[Checker]:
        """A checker that is free, for one job."""
        checker = self._free.get()
        try:
            yield checker
        finally:
            self._free.put(checker)
