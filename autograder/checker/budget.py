"""A bound on the checker's own work for one check: no answer makes judging it endless."""

import signal
from collections.abc import Iterator

import pytest

from autograder.checks.failures import StudentFailed

# Processor time, so that waiting for the student's process and a busy machine do not count; checks here take up to 5 s.
JUDGING_SECONDS = 60.0
# Where a check goes on all the same, it is stopped again.
AGAIN_SECONDS = 5.0


class BoundedJudging:
    """A pytest plugin: a check that takes too long is failed, since only its answer can be what makes it so long."""

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_call(self) -> Iterator[None]:
        """Stop the check after ``JUDGING_SECONDS``."""
        # Windows has no such clock; the coordinator's own time-out is left.
        if not hasattr(signal, "setitimer"):
            yield
            return
        before = signal.signal(signal.SIGPROF, _stop)
        signal.setitimer(signal.ITIMER_PROF, JUDGING_SECONDS, AGAIN_SECONDS)
        yield
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _stop(*_: object) -> None:
    raise StudentFailed("student.too_heavy")
