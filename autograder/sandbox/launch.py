"""Start student processes, by the forkserver or one by one, and end them."""

import contextlib
import os
import signal
import socket
import subprocess
from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from autograder.sandbox.channel import Channel
from autograder.sandbox.clock import UNKNOWN_SHARE, Allowance, Clock, ProcessClock, Starved
from autograder.sandbox.control import Control, ControlLost, control_pair
from autograder.sandbox.environment import empty_folder, python_command, student_environment
from autograder.sandbox.scratch import Scratch
from autograder.sandbox.watch import ProcessLimits
from autograder.student.course.limits import Limits
from autograder.student.service.peer import NoAnswer
from autograder.student.service.process import READY
from autograder.student.transport.wire import PREFIX, pack

# On the wall: what a process of ours needs before it is ready, on a busy machine.
START_TIMEOUT = 600.0
CONTROL_TIMEOUT = 600.0
# Seconds on the wall that a submission may take beyond those that it may use: others need the machine, too.
PATIENCE = 300.0
# After so many requests for which the machine was too busy, no more are made.
MAX_STARVED = 2
# The reply after which a folder is full: the next request meets an empty one.
DISK_IS_FULL = pack({"error": {"kind": "disk"}}, {})[PREFIX.size :]


class CannotStart(Exception):
    """A student process did not start or could not be confined: the grader's fault."""


class Launcher(Protocol):
    """Starts processes that answer for one submission."""

    isolation: str

    def start(self, scratch: Path, limits: Limits) -> Channel:
        """A fresh student process that works in ``scratch``; ends the one before it.

        Raises:
            CannotStart: if there is none.
            NoAnswer: the limit over which it was from the start.
        """

    def another(self) -> "Launcher":
        """A launcher for a second process beside this one's."""

    def bound(self, memory: int) -> None:
        """Let the process use so many bytes of memory from here on."""

    def stop(self) -> dict[str, Any]:
        """End the student process, if there is one.

        Returns:
            Where known: ``over`` (the limit that ended it, or empty), ``memory``, ``disk`` (bytes), ``cpu`` (seconds).
        """


class ForkLauncher:
    """Confined processes, forked from the warm forkserver in 20 ms."""

    isolation = "confined"

    def __init__(self, control: socket.socket) -> None:
        self._control = Control(control)
        self._channel: Channel | None = None

    def start(self, scratch: Path, limits: Limits) -> Channel:
        """See ``Launcher``."""
        self.stop()
        ours, theirs = socket.socketpair()
        bounds = _process_limits(limits).as_dict()
        with theirs:
            reply = self._request("spawn", [theirs.fileno()], scratch=str(scratch), limits=bounds)
        descriptor = ours.detach()
        self._channel = Channel(descriptor, descriptor, ProcessClock(reply["pid"]))
        try:
            return when_ready(self._channel)
        except CannotStart:
            # What was handed in may fill the disk before anything runs.
            if over := self.stop().get("over"):
                raise NoAnswer(over) from None
            raise

    def another(self) -> "ForkLauncher":
        """See ``Launcher``."""
        ours, theirs = control_pair()
        with theirs:
            self._request("control", [theirs.fileno()])
        return ForkLauncher(ours)

    def bound(self, memory: int) -> None:
        """See ``Launcher``."""
        self._request("memory", memory=memory)

    def stop(self) -> dict[str, Any]:
        """See ``Launcher``."""
        if self._channel is None:
            return {}
        used = self._request("kill")
        self._channel.close()
        self._channel = None
        return used

    def _request(self, operation: str, descriptors: Sequence[int] = (), **fields: Any) -> dict[str, Any]:
        try:
            return self._control.request(operation, descriptors, CONTROL_TIMEOUT, **fields)
        except ControlLost as problem:
            raise CannotStart(str(problem)) from None


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
            self._process.stdin.close()
            self._process.stdout.close()
            self._channel.close()
            self._process = None
        return {}


class SpawnLauncher(PipedLauncher):
    """One ordinary, unconfined process per submission: macOS and Windows."""

    isolation = "none"

    def __init__(self, home: Path) -> None:
        super().__init__()
        self._home = home

    def start(self, scratch: Path, limits: Limits) -> Channel:
        """See ``Launcher``. Nothing bounds this process but our clock."""
        return self._open(
            python_command("autograder.student.service.process", str(scratch)),
            cwd=empty_folder(self._home),
            env=student_environment(self._home),
        )

    def another(self) -> "SpawnLauncher":
        """See ``Launcher``."""
        return SpawnLauncher(self._home)

    def _clock(self, pid: int) -> Clock:
        return ProcessClock(pid)

    def _kill(self, process: subprocess.Popen[bytes]) -> None:
        with contextlib.suppress(ProcessLookupError):
            if os.name == "posix":
                os.killpg(process.pid, signal.SIGKILL)
            else:
                process.kill()


def _process_limits(limits: Limits) -> ProcessLimits:
    return ProcessLimits(limits.memory, limits.disk, limits.files, limits.threads, cpu=int(limits.seconds) + 1)


def when_ready(channel: Channel) -> Channel:
    """Wait until the process at the other end says that it is ready.

    Raises:
        CannotStart: if it does not.
    """
    try:
        channel.read(len(READY), Allowance(Clock(), START_TIMEOUT))
    except NoAnswer as problem:
        raise CannotStart(problem.kind) from None
    return channel


class StudentProcess:
    """The peer of a confined submission: starts when first asked, starts again after it died.

    Args:
        launcher: how processes start.
        scratch: the submission's folders.
        file: the notebook or script to load; empty for a process without student code.
        names: what the exercises ask for.
        timeout: seconds for loading.
        limits: what the submission may use.

    Attributes:
        waited: seconds that its answers took, as the channel's clock charges them; starting a process is not counted.
        starved: how many requests the machine was too busy for.
        used: the most that one of its processes used: ``memory``, ``disk``, ``answer`` (bytes), ``cpu`` (seconds).
    """

    def __init__(
        self, launcher: Launcher, scratch: Scratch, file: str, names: tuple[str, ...], timeout: float, limits: Limits
    ) -> None:
        self._launcher = launcher
        self._scratch = scratch
        self._load = {"op": "load", "file": file, "names": list(names)}
        self._timeout = timeout
        self._limits = self._bounds = limits
        self._channel: Channel | None = None
        # Why nothing more is asked.
        self._over: NoAnswer | Starved | None = None
        self.waited = 0.0
        self.starved = 0
        # On the wall: in all, and of that while it ran or slept.
        self._wall = self._own = 0.0
        self.used: dict[str, float] = {}

    def bound(self, limits: Limits) -> None:
        """Hold further requests to an exercise's limits of memory and answer."""
        if self._channel is not None and limits.memory != self._bounds.memory:
            self._launcher.bound(limits.memory)
        self._bounds = limits

    def ask(self, message: dict[str, Any], arrays: dict[str, np.ndarray], timeout: float) -> tuple[bytes, bytes]:
        """See ``Peer``. A process that gave no answer is ended; the next request meets a fresh one.

        Raises:
            NoAnswer: also ``disk``, ``threads`` or ``cpu`` where the process was ended for that, ``too_large``, and
                ``submission_seconds`` where it ran and slept for longer than the submission may take.
            Starved: where the machine is too busy; after the second one, or one while loading, at once.
        """
        # Definitions that hang or crash would do so for every check.
        if self._over:
            raise self._over
        fresh = self._channel is None
        if fresh:
            self._begin()
        try:
            header, payload = self._ask(message, arrays, timeout)
        except NoAnswer as problem:
            # It may have died of what an earlier request started or wrote: this one is judged by a process of its own.
            if fresh or problem.kind not in ("died", "disk"):
                raise
            header, payload = self._again(message, arrays, timeout)
        if header == DISK_IS_FULL and not fresh:
            self.stop()
            header, payload = self._again(message, arrays, timeout)
        if header == DISK_IS_FULL:
            self.stop()
        self._note({"answer": len(header) + len(payload)})
        if len(header) + len(payload) > self._bounds.answer:
            raise NoAnswer("too_large")
        return header, payload

    def _again(self, message: dict[str, Any], arrays: dict[str, np.ndarray], timeout: float) -> tuple[bytes, bytes]:
        self._begin()
        return self._ask(message, arrays, timeout)

    def stop(self) -> str:
        """End the process; returns the limit that it met, or an empty string."""
        used = self._launcher.stop()
        self._channel = None
        over = used.pop("over", "")
        self._note(used)
        return over

    def _begin(self) -> None:
        self._scratch.renew()
        try:
            self._channel = self._launcher.start(self._scratch.work, self._limits)
            if self._load["file"]:
                self._ask(self._load, {}, self._timeout)
        except NoAnswer as problem:
            loading = problem.kind in ("timeout", "died", "garbled")
            self._over = NoAnswer(f"load_{problem.kind}" if loading else problem.kind)
            raise self._over from None
        except Starved as problem:
            self._over = problem
            raise
        if self._bounds.memory != self._limits.memory:
            self._launcher.bound(self._bounds.memory)

    def _ask(self, message: dict[str, Any], arrays: dict[str, np.ndarray], timeout: float) -> tuple[bytes, bytes]:
        channel = self._channel
        patience = self._limits.seconds + PATIENCE - self._wall
        try:
            return channel.ask(message, arrays, timeout, patience)
        except NoAnswer as problem:
            raise NoAnswer(self.stop() or problem.kind) from None
        except Starved as problem:
            self.stop()
            self._starve(problem, self._own + channel.spent.own)
            raise
        finally:
            self.waited += channel.spent.charged
            self._wall += channel.spent.wall
            self._own += channel.spent.own

    def _starve(self, problem: Starved, own: float) -> None:
        """Note that a request was given up.

        Args:
            own: seconds on the wall in which the submission ran or slept until now.

        Raises:
            NoAnswer: where those alone are too many, however busy the machine is.
        """
        if own > self._limits.seconds:
            self._over = NoAnswer("submission_seconds")
            raise self._over from None
        self.starved += 1
        if self.starved >= MAX_STARVED:
            self._over = problem

    def _note(self, used: dict[str, float]) -> None:
        for name, amount in used.items():
            self.used[name] = max(amount, self.used.get(name, 0))
