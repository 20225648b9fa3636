"""The coordinator's hold on an origin, its forkserver, and the checkers that are forked of it."""

import contextlib
import os
import select
import signal
import socket
import subprocess
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol

from autograder.sandbox.control import Control, ControlLost, close_all, control_pair
from autograder.sandbox.environment import empty_folder, python_command, student_environment
from autograder.sandbox.user import OURS, Confinement

# Seconds on the wall: importing TensorFlow on a busy machine.
START_TIMEOUT = 600.0
ENDING_SECONDS = 0.5
# Where a fork finds its control socket, after the standard streams.
CONTROL = 3


class Process(Protocol):
    """A process that runs, as ``subprocess.Popen`` shows it."""

    pid: int

    def poll(self) -> int | None:
        """None while it runs."""

    def kill(self) -> None:
        """End it."""

    def wait(self) -> int:
        """Wait until it has ended."""


class ForkedProcess:
    """A child of the origin: held by a descriptor, since its number may soon be another's."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self._held = os.pidfd_open(pid)

    def poll(self) -> int | None:
        """See ``Process``; how it ended is not known."""
        return 0 if self._has_ended(0) else None

    def kill(self) -> None:
        """See ``Process``."""
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._held, signal.SIGKILL)

    def wait(self) -> int:
        """See ``Process``."""
        self._has_ended(None)
        return 0

    def _has_ended(self, milliseconds: int | None) -> bool:
        poll = select.poll()
        poll.register(self._held, select.POLLIN)
        return bool(poll.poll(milliseconds))

    def __del__(self) -> None:
        os.close(self._held)


@dataclass(frozen=True)
class Running:
    """A checker that runs.

    Attributes:
        forkserver: starts its students, where one does.
        control: to the forkserver.
        keras: whether it, and the processes of its students, have loaded Keras.
    """

    process: Process
    stdin: IO[str]
    stdout: IO[str]
    keras: bool
    forkserver: Process | None = None
    control: socket.socket | None = None

    @property
    def usable(self) -> bool:
        """Whether it and the forkserver run."""
        return self.process.poll() is None and (self.forkserver is None or self.forkserver.poll() is None)

    def end(self) -> None:
        """End the checker, and the student process that it may have left."""
        self.process.kill()
        self.process.wait()
        # A job that nobody read may still be in the buffer.
        with contextlib.suppress(OSError):
            self.stdin.close()
        self.stdout.close()
        if self.control:
            with contextlib.suppress(ControlLost):
                Control(self.control).request("kill", timeout=10)
            self.control.close()


class CannotFork(Exception):
    """The origin is gone, or could not start a process; the text says why."""


class Origin:
    """An origin, and the forkserver of its students; both are started anew where they have ended.

    Args:
        home: a folder of the run's own.
        keras: whether Keras is loaded.
        confinement: of its students' processes.

    Attributes:
        forkserver: the last one that was started, or None.
    """

    def __init__(self, home: Path, keras: bool, confinement: Confinement = OURS) -> None:
        self.keras = keras
        self._confinement = confinement
        self.forkserver: Process | None = None
        self._home = home
        # What holds it may call what takes it.
        self._lock = threading.RLock()
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._errors: IO[bytes] | None = None
        # The coordinator's own socket to the forkserver: brings it those of the checkers.
        self._introduces: socket.socket | None = None

    def start(self) -> None:
        """Start the origin, unless it runs; it loads its libraries while we go on."""
        with self._lock:
            if self._process is not None and self._process.poll() is None:
                return
            self.close()
            self._home.mkdir(exist_ok=True)
            self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - `close` closes it
            self._control, theirs = control_pair()
            words = ["keras"] if self.keras else []
            with theirs:
                self._process = subprocess.Popen(
                    python_command("autograder.sandbox.origin", str(theirs.fileno()), *words),
                    cwd=empty_folder(self._home),
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=self._errors,
                    env=student_environment(self._home),
                    pass_fds=[theirs.fileno()],
                )

    def checker(self, module: str, errors: IO[bytes]) -> Running:
        """A new checker.

        Args:
            module: its ``main`` is run; it finds its control socket as descriptor ``CONTROL``.
            errors: takes its standard error.

        Raises:
            CannotFork: if there is none.
        """
        with self._lock:
            control = self.introduced()
            (reads, stdin), (stdout, writes) = os.pipe(), os.pipe()
            try:
                process = self._fork(module, [], [reads, writes, errors.fileno(), control.fileno()])
            except CannotFork:
                close_all([stdin, stdout])
                control.close()
                raise
            finally:
                close_all([reads, writes])
        return Running(
            process,
            os.fdopen(stdin, "w", encoding="utf-8"),
            os.fdopen(stdout, encoding="utf-8"),
            self.keras,
            self.forkserver,
            control,
        )

    def introduced(self) -> socket.socket:
        """A control socket that the forkserver knows, for a checker; the caller closes it.

        Raises:
            CannotFork: if there is no forkserver.
        """
        with self._lock:
            self.start()
            if self.forkserver is None or self.forkserver.poll() is not None:
                self._start_forkserver()
            assert self._introduces is not None
            ours, theirs = control_pair()
            try:
                Control(self._introduces).request("control", [theirs.fileno()], START_TIMEOUT)
            except ControlLost as problem:
                ours.close()
                raise CannotFork(str(problem)) from None
            finally:
                theirs.close()
            return ours

    def close(self) -> None:
        """End both."""
        with self._lock:
            if self.forkserver is not None:
                self.forkserver.kill()
                self.forkserver.wait()
            for end in (self._introduces, self._control):
                if end is not None:
                    end.close()
            if self._process is not None:
                # It ends by itself, and so counts what its children used; unless it still loads its libraries.
                with contextlib.suppress(subprocess.TimeoutExpired):
                    self._process.wait(ENDING_SECONDS)
                self._process.kill()
                self._process.wait()
            if self._errors is not None:
                self._errors.close()
            self.forkserver = self._process = self._introduces = self._control = self._errors = None

    def _start_forkserver(self) -> None:
        if self._introduces is not None:
            self._introduces.close()
        self._introduces, theirs = control_pair()
        with theirs, Path(os.devnull).open("r+b") as null:
            streams = [null.fileno()] * 3
            words = [str(CONTROL), *self._confinement.arguments]
            self.forkserver = self._fork("autograder.sandbox.forkserver", words, [*streams, theirs.fileno()])

    def _fork(self, module: str, arguments: Sequence[str], descriptors: Sequence[int]) -> ForkedProcess:
        assert self._control is not None
        try:
            reply = Control(self._control).request(
                "fork", descriptors, START_TIMEOUT, module=module, arguments=list(arguments)
            )
            return ForkedProcess(reply["pid"])
        except (ControlLost, OSError) as problem:
            raise CannotFork(last_line(self._errors) or str(problem)) from None


def last_line(errors: IO[bytes] | None) -> str:
    """The last line that a process wrote to standard error."""
    if errors is None:
        return ""
    size = os.fstat(errors.fileno()).st_size
    errors.seek(max(0, size - 4000))
    lines = errors.read().decode("utf-8", "replace").strip().splitlines()
    return "".join(one for one in lines[-1] if one.isprintable())[:200] if lines else ""
