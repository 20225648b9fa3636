"""A bound on the checker's own work for one check: no answer makes judging it endless."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.student.checks.failures import OverBudget

# Processor time, so that waiting for the student's process and a busy machine do not count; checks here take up to 5 s.
JUDGING_SECONDS = 60.0
# Where a check swallows the exception, it is raised again after so many more seconds.
AGAIN_SECONDS = 5.0
# Bytes of address space beyond what the checker has after it started; training a model here takes 1 GB.
MEMORY = 4 * 2**30


def bound_memory() -> None:
    """Let this process take no more than ``MEMORY`` beside what it has now: Linux only, elsewhere nothing happens."""
    statm = Path("/proc/self/statm")
    if not statm.exists():
        return
    import resource

    mapped = int(statm.read_text(encoding="ascii").split()[0]) * os.sysconf("SC_PAGE_SIZE")
    resource.setrlimit(resource.RLIMIT_AS, (mapped + MEMORY, resource.RLIM_INFINITY))


def processor_seconds(pid: int) -> float:
    """Seconds of processor time that a process has used, all threads together; 0 where the system does not tell."""
    try:
        # The name of the program stands in brackets, and may hold blanks.
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class BoundedJudging:
    """A pytest plugin: a check that takes too long is failed, since only its answer can be what makes it so long.

    Args:
        seconds: of processor time, for one check.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_call(self) -> Iterator[None]:
        """Stop the check when its time is up."""
        # Windows has no such clock; the coordinator's own time-out is left.
        if not hasattr(signal, "setitimer"):
            yield
            return
        before = signal.signal(signal.SIGPROF, _stop)
        signal.setitimer(signal.ITIMER_PROF, self._seconds, AGAIN_SECONDS)
        yield
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _stop(*_: object) -> None:
    raise OverBudget
