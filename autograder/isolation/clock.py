"""How much time a student process has taken: its processor time, so that a busy machine changes no grade."""

import contextlib
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from autograder.student.peer import NoAnswer

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
    """Seconds since some moment: on the wall, run by all threads, and waited by them for a processor."""

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

    def charged(self, begun: Reading) -> float:
        """Seconds to charge a process with since ``begun``."""
        now = self.read()
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
        self._ran = self._queued = 0.0
        # Thread -> seconds that it has waited; what a thread waited that has ended still counts.
        self._waits: dict[str, float] = {}
        self._process: psutil.Process | None = None
        with contextlib.suppress(psutil.Error):
            self._process = psutil.Process(pid)
        if self._process is None or not self._look():
            self.share = UNKNOWN_SHARE

    def read(self) -> Reading:
        """See ``Clock``. A process that is gone has what it had when it was last seen."""
        self._look()
        return Reading(time.monotonic(), self._ran, self._queued)

    def _look(self) -> bool:
        """Read what the system says; False where it does not say how long threads wait for a processor."""
        with contextlib.suppress(psutil.Error):
            times = self._process.cpu_times() if self._process else None
            self._ran = max(self._ran, times.user + times.system) if times else self._ran
        try:
            for task in self._tasks.iterdir():
                with contextlib.suppress(FileNotFoundError, ProcessLookupError):
                    waited = int((task / "schedstat").read_text(encoding="ascii").split()[1]) / 1e9
                    self._queued += waited - self._waits.get(task.name, 0.0)
                    self._waits[task.name] = waited
        except OSError:
            return False
        return bool(self._waits)


class Allowance:
    """What one request may take: seconds as ``clock`` charges them, and a generous time on the wall behind them."""

    def __init__(self, clock: Clock, seconds: float) -> None:
        self._clock, self._seconds = clock, seconds
        self._begun = clock.read()

    @property
    def spent(self) -> float:
        """Seconds charged until now."""
        return self._clock.charged(self._begun)

    def pause(self) -> float:
        """How long to wait before the next look.

        Raises:
            NoAnswer: ``timeout`` where nothing is left.
            Starved: if the machine was too busy to tell.
        """
        left = self._seconds - self.spent
        if left <= 0:
            raise NoAnswer("timeout")
        waited = time.monotonic() - self._begun.wall
        if waited > wall(self._seconds):
            raise Starved(f"no answer in {waited:.0f} s, most of them without a processor: the machine is too busy")
        return min(LOOK, left)


def wall(seconds: float) -> float:
    """Seconds on the wall after which a request of ``seconds`` is given up, however busy the machine is."""
    return 60 + 20 * seconds
