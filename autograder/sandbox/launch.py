"""Start student processes, by the forkserver or one by one, and end them."""

import socket
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from autograder.sandbox.channel import Channel
from autograder.sandbox.clock import Allowance, Clock, ProcessClock
from autograder.sandbox.control import Control, ControlLost, control_pair
from autograder.sandbox.watch import ProcessLimits
from autograder.student.course.limits import Limits
from autograder.student.service.peer import NoAnswer
from autograder.student.service.process import READY

# On the wall: what a process of ours needs before it is ready, on a busy machine.
START_TIMEOUT = 600.0
CONTROL_TIMEOUT = 600.0


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
