"""Start student processes, by the forkserver or one by one, and end them."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from autograder.isolation.channel import Channel
from autograder.isolation.environment import student_environment
from autograder.isolation.limits import Limits
from autograder.isolation.process import READY
from autograder.student.peer import NoAnswer

START_TIMEOUT = 120.0


class CannotStart(Exception):
    """A student process did not start or could not be confined: the grader's fault."""


class Launcher(Protocol):
    """Starts processes that answer for one submission."""

    isolation: str

    def start(self, scratch: Path) -> Channel:
        """A fresh student process that works in ``scratch``; ends the one before it."""

    def stop(self) -> None:
        """End the student process, if there is one."""


class ForkLauncher:
    """Confined processes, forked from the warm forkserver in 20 ms."""

    isolation = "confined"

    def __init__(self, control: socket.socket, limits: Limits) -> None:
        self._control = control
        self._limits = limits
        self._channel: Channel | None = None

    def start(self, scratch: Path) -> Channel:
        """See ``Launcher``."""
        self.stop()
        ours, theirs = socket.socketpair()
        with theirs:
            self._request({"op": "spawn", "scratch": str(scratch), "limits": self._limits.as_dict()}, [theirs.fileno()])
        descriptor = ours.detach()
        self._channel = Channel(descriptor, descriptor)
        return _when_ready(self._channel)

    def stop(self) -> None:
        """See ``Launcher``."""
        if self._channel is not None:
            self._request({"op": "kill"}, [])
            self._channel.close()
            self._channel = None

    def _request(self, request: dict[str, Any], descriptors: Sequence[int]) -> None:
        socket.send_fds(self._control, [json.dumps(request).encode()], list(descriptors))
        if not self._control.recv(256):
            raise CannotStart("the forkserver is gone")


class SpawnLauncher:
    """One ordinary, unconfined process per submission, speaking over its standard streams: macOS and Windows."""

    isolation = "none"

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._channel: Channel | None = None

    def start(self, scratch: Path) -> Channel:
        """See ``Launcher``."""
        self.stop()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "autograder.isolation.process"],
            cwd=scratch,
            env=student_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._channel = Channel(os.dup(self._process.stdout.fileno()), os.dup(self._process.stdin.fileno()))
        return _when_ready(self._channel)

    def stop(self) -> None:
        """See ``Launcher``."""
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                _kill_group(self._process)
            self._process.wait()
            self._process.stdin.close()
            self._process.stdout.close()
            self._channel.close()
            self._process = None


def _when_ready(channel: Channel) -> Channel:
    try:
        channel.read(len(READY), time.monotonic() + START_TIMEOUT)
    except NoAnswer as problem:
        raise CannotStart(problem.kind) from None
    return channel


def _kill_group(process: subprocess.Popen[bytes]) -> None:
    if os.name == "posix":
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()


class StudentProcess:
    """The peer of a confined submission: starts when first asked, starts again after it died.

    Args:
        launcher: how processes start.
        scratch: the submission's own folder; it holds copies of the handed-in files.
        file: the notebook or script to load.
        names: what the exercises ask for.
    """

    def __init__(self, launcher: Launcher, scratch: Path, file: str, names: tuple[str, ...], timeout: float) -> None:
        self._launcher = launcher
        self._scratch = scratch
        self._load = {"op": "load", "file": file, "names": list(names)}
        self._timeout = timeout
        self._channel: Channel | None = None
        self._cannot_load: NoAnswer | None = None

    def ask(self, message: dict[str, Any], arrays: dict[str, np.ndarray], timeout: float) -> tuple[bytes, bytes]:
        """See ``Peer``. A process that gave no answer is ended; the next request meets a fresh one."""
        # Definitions that hang or crash would do so for every check.
        if self._cannot_load:
            raise self._cannot_load
        try:
            if self._channel is None:
                self._begin()
            return self._channel.ask(message, arrays, timeout)
        except NoAnswer:
            self.stop()
            raise

    def stop(self) -> None:
        """End the process."""
        self._launcher.stop()
        self._channel = None

    def _begin(self) -> None:
        self._channel = self._launcher.start(self._scratch)
        try:
            self._channel.ask(self._load, {}, self._timeout)
        except NoAnswer as problem:
            self._cannot_load = NoAnswer(f"load_{problem.kind}")
            raise self._cannot_load from None
