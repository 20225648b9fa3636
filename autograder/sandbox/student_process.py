"""The process of a submission: starts when first asked, is held to limits, starts again after it died."""

import time
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.sandbox.channel import Channel
from autograder.sandbox.clock import Starved
from autograder.sandbox.launch import Launcher
from autograder.sandbox.scratch import Scratch
from autograder.student.course.limits import Limits
from autograder.student.service.peer import NoAnswer
from autograder.student.transport.wire import PREFIX, pack

# Seconds on the wall that a submission may take beyond those that it may use: others need the machine, too.
PATIENCE = 300.0
# After so many requests for which the machine was too busy, no more are made.
MAX_STARVED = 2
# The reply after which a folder is full: the next request meets an empty one.
DISK_IS_FULL = pack({"error": {"kind": "disk"}}, {})[PREFIX.size :]


class StudentProcess:
    """The peer of a confined submission: starts when first asked, starts again after it died.

    Args:
        launcher: how processes start.
        scratch: the submission's folders.
        file: the notebook or script to load; empty for a process without student code.
        names: what the exercises ask for.
        timeout: seconds for loading.
        limits: what the submission may use.
        spend: told what took how many seconds: ``fork``, ``load``, ``student``, ``transfer``; see ``checker.profile``.

    Attributes:
        waited: seconds that its answers took, as the channel's clock charges them; starting a process is not counted.
        starved: how many requests the machine was too busy for.
        used: the most that one of its processes used: ``memory``, ``disk``, ``answer`` (bytes), ``cpu`` (seconds).
    """

    def __init__(
        self,
        launcher: Launcher,
        scratch: Scratch,
        file: str,
        names: tuple[str, ...],
        timeout: float,
        limits: Limits,
        spend: Callable[[str, float], None] = lambda phase, seconds: None,
    ) -> None:
        self._launcher = launcher
        self._scratch = scratch
        self._load = {"op": "load", "file": file, "names": list(names)}
        self._timeout = timeout
        self._spend = spend
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
        over: str = used.pop("over", "")
        self._note(used)
        return over

    def _begin(self) -> None:
        begun = time.monotonic()
        self._scratch.renew()
        try:
            self._channel = self._launcher.start(self._scratch.work, self._limits)
            self._spend("fork", time.monotonic() - begun)
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
        assert channel is not None
        patience = self._limits.seconds + PATIENCE - self._wall
        begun = time.process_time()
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
            self._spend("load" if message is self._load else "student", channel.spent.own)
            self._spend("transfer", time.process_time() - begun)
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
