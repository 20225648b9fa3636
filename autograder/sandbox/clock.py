"""How much time a student process has taken: its processor time, so that a busy machine changes no grade."""

import contextlib
import math
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from autograder.student.service.peer import NoAnswer

# A second in which a process neither runs nor waits for a processor (it sleeps, or hangs) counts as a third.
IDLE_SHARE = 1 / 3
# Where nobody can say whether a process sleeps or waits for a processor.
UNKNOWN_SHARE = 1 / 10
# Seconds between two looks at a process that has not answered.
LOOK = 0.1


class Starved(Exception):
    """The machine gave a student process no processor for very long: no verdict, the grader's fault."""


@dataclass(frozen=True)
class Reading:
    """Seconds since some moment: on the wall, run by all threads, and in which a thread waited for a processor."""

    wall: float
    ran: float = 0.0
    queued: float = 0.0


class Clock:
    """The clock on the wall, of which each second counts as ``share`` of one."""

    def __init__(self, share: float = 1.0) -> None:
        self.share = share

    def read(self) -> Reading:
        """The time now."""
        return Reading(time.monotonic())

    def begin(self) -> Reading:
        """The time now, from which a process is charged: what it waited before does not count."""
        return self.read()

    def charged(self, begun: Reading, now: Reading) -> float:
        """Seconds to charge a process with from ``begun`` to ``now``."""
        ran = now.ran - begun.ran
        idle = now.wall - begun.wall - ran - (now.queued - begun.queued)
        return ran + max(0.0, idle) * self.share


class ProcessClock(Clock):
    """Charges a process with the processor time of all its threads, and with a part of the time that it is idle.

    Args:
        pid: a process of this machine, which nobody reaps while it is asked for.
    """

    def __init__(self, pid: int) -> None:
        super().__init__(IDLE_SHARE)
        self._tasks = Path(f"/proc/{pid}/task")
        self._ran = 0.0
        # Thread -> seconds that it has waited.
        self._waits: dict[str, float] = {}
        # When one of them waited, as spans of the wall's time that do not overlap. Threads that wait for each other on
        # one processor wait together many seconds in a second; none of those seconds is more than one.
        self._spans: list[tuple[float, float]] = []
        self._since = time.monotonic()
        self._pid = pid
        if not self._look():
            self.share = UNKNOWN_SHARE

    def begin(self) -> Reading:
        """See ``Clock``."""
        self._look()
        self._since, self._spans = time.monotonic(), []
        return Reading(self._since, self._ran)

    def read(self) -> Reading:
        """See ``Clock``. A process that is gone has what it had when it was last seen."""
        self._look()
        return Reading(time.monotonic(), self._ran, sum(end - start for start, end in self._spans))

    def _look(self) -> bool:
        """Read what the system says; False where it does not say how long threads wait for a processor."""
        with contextlib.suppress(OSError, psutil.Error):
            self._ran = max(self._ran, processor_seconds(self._pid))
        waits: dict[str, float] = {}
        try:
            for task in self._tasks.iterdir():
                with contextlib.suppress(FileNotFoundError, ProcessLookupError):
                    waits[task.name] = int((task / "schedstat").read_text(encoding="ascii").split()[1]) / 1e9
        except OSError:
            return False
        longest = max((waited - self._waits.get(name, 0.0) for name, waited in waits.items()), default=0.0)
        self._waits = waits
        self._waited(time.monotonic(), longest)
        return bool(waits)

    def _waited(self, end: float, seconds: float) -> None:
        """Note that a thread waited for so many seconds until ``end``: the system says so when the wait is over."""
        start = max(self._since, end - seconds)
        while self._spans and self._spans[-1][1] >= start:
            start = min(start, self._spans.pop()[0])
        if start < end:
            self._spans.append((start, end))


def processor_seconds(pid: int) -> float:
    """What all threads of a process have run, ended ones included.

    Raises:
        OSError, psutil.Error: if there is no such process.
    """
    if sys.platform.startswith("linux"):
        # The clock that clock_getcpuclockid(3) names: one call, where psutil reads and parses a file.
        return time.clock_gettime(~pid << 3 | 2)
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)


class Allowance:
    """What one request may take: seconds as ``clock`` charges them, and a generous time on the wall behind them.

    Args:
        clock: how the process's time is counted.
        seconds: by that clock.
        patience: seconds on the wall, where fewer are left than ``wall`` allows.
    """

    def __init__(self, clock: Clock, seconds: float, patience: float = math.inf) -> None:
        self._clock, self._seconds = clock, seconds
        self._patience = min(patience, wall(seconds))
        self._begun = clock.begin()
        # When it was looked at last, and what was left then.
        self._looked, self._left = self._begun.wall, seconds

    @property
    def spent(self) -> "Spent":
        """What was taken until now."""
        now = self._clock.read()
        took = now.wall - self._begun.wall
        charged = self._clock.charged(self._begun, now)
        # Where nobody knows whether a process waits, only what it is charged with is surely its own.
        own = took - (now.queued - self._begun.queued) if self._clock.share > UNKNOWN_SHARE else charged
        return Spent(charged, took, min(own, took))

    def pause(self) -> float:
        """How long to wait before the next look.

        Raises:
            NoAnswer: ``timeout`` where nothing is left.
            Starved: if the machine was too busy to tell.
        """
        # To look takes longer than most answers.
        if time.monotonic() - self._looked < min(LOOK, self._left):
            return min(LOOK, self._left)
        self._left = self._seconds - self.spent.charged
        if self._left <= 0:
            raise NoAnswer("timeout")
        self._looked = time.monotonic()
        waited = self._looked - self._begun.wall
        if waited > self._patience:
            raise Starved(f"no answer in {waited:.0f} s, most of them without a processor: the machine is too busy")
        return min(LOOK, self._left)


@dataclass(frozen=True)
class Spent:
    """What a request took, in seconds.

    Attributes:
        charged: as its clock counts.
        wall: on the wall.
        own: of those on the wall, in which the process ran or slept; the others it waited for a processor.
    """

    charged: float = 0.0
    wall: float = 0.0
    own: float = 0.0


def wall(seconds: float) -> float:
    """Seconds on the wall after which a request of ``seconds`` is given up, however busy the machine is."""
    return 60 + 20 * seconds
