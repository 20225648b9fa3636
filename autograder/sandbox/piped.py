"""Student processes that are started one by one and spoken to over standard streams."""

import contextlib
import os
import signal
import subprocess
from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from autograder.sandbox.channel import Channel
from autograder.sandbox.clock import UNKNOWN_SHARE, Clock, ProcessClock
from autograder.sandbox.environment import empty_folder, python_command, student_environment
from autograder.sandbox.launch import when_ready
from autograder.student.course.limits import Limits


class PipedLauncher(ABC):
    """Processes that are started one by one and spoken to over their standard streams."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._channel: Channel | None = None

    def _open(self, command: Sequence[str], **options: Any) -> Channel:
        """Start ``command`` in the place of the process before it, and wait until it is ready."""
        self.stop()
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            **options,
        )
        # The two that were asked for.
        assert self._process.stdout is not None
        assert self._process.stdin is not None
        answers, requests = os.dup(self._process.stdout.fileno()), os.dup(self._process.stdin.fileno())
        self._channel = Channel(answers, requests, self._clock(self._process.pid))
        return when_ready(self._channel)

    def _clock(self, pid: int) -> Clock:
        """How the student's time is counted, whose command is process ``pid``."""
        return Clock(UNKNOWN_SHARE)

    @abstractmethod
    def another(self) -> "PipedLauncher":
        """See ``Launcher``."""

    @abstractmethod
    def _kill(self, process: subprocess.Popen[bytes]) -> None:
        """End the process and everything that it started."""

    def bound(self, memory: int) -> None:  # noqa: B027 - nothing to do is right for each of them
        """See ``Launcher``. Such a process keeps the bound that it started with, if any."""

    def stop(self) -> dict[str, Any]:
        """See ``Launcher``."""
        if self._process is not None:
            self._kill(self._process)
            self._process.wait()
            for end in (self._process.stdin, self._process.stdout, self._channel):
                if end is not None:
                    end.close()
            self._process = None
        return {}


class SpawnLauncher(PipedLauncher):
    """One ordinary, unconfined process per submission: macOS and Windows."""

    isolation = "none"

    def __init__(self, home: Path, keras: bool = False) -> None:
        super().__init__()
        self._home = home
        self._keras = keras

    def start(self, scratch: Path, limits: Limits) -> Channel:
        """See ``Launcher``. Nothing bounds this process but our clock."""
        words = ["keras"] if self._keras else []
        return self._open(
            python_command("autograder.student.service.process", str(scratch), *words),
            cwd=empty_folder(self._home),
            env=student_environment(self._home),
        )

    def another(self) -> "SpawnLauncher":
        """See ``Launcher``."""
        return SpawnLauncher(self._home, self._keras)

    def _clock(self, pid: int) -> Clock:
        return ProcessClock(pid)

    def _kill(self, process: subprocess.Popen[bytes]) -> None:
        with contextlib.suppress(ProcessLookupError):
            if os.name == "posix":
                os.killpg(process.pid, signal.SIGKILL)
            else:
                process.kill()
