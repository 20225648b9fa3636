"""Hand-ins with the same files are graded once in a run: the verdicts are shared, and nothing else is."""

import threading
from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from dataclasses import replace

from autograder.grading.grading import Graded


class Alike:
    """The verdicts that several hand-ins share, kept until the last of them has them.

    Args:
        works: hashes of the files of all attempts that may be graded, one an attempt.
    """

    def __init__(self, works: Iterable[str]) -> None:
        self._left = Counter(works)
        self._known: dict[str, dict[Hashable, Graded]] = {}
        self._busy: dict[str, threading.Lock] = {}
        self._lock = threading.Lock()

    def judge(self, work: str, asked: Hashable, grade: Callable[[], Graded]) -> Graded:
        """The verdicts on files: those on the same files before, or those of ``grade``.

        Args:
            work: hash of the files; empty where it is not known.
            asked: what decides the verdicts, beside the files.
        """
        with self._lock:
            alone = self._left[work] < 2 and work not in self._known
            busy = None if alone or not work else self._busy.setdefault(work, threading.Lock())
        if busy is None:
            return grade()
        # Who comes while the first is graded waits for its verdicts.
        with busy:
            known = self._known.setdefault(work, {})
            if asked in known:
                return known[asked]
            graded = grade()
            # What the machine or the grader failed at is no verdict on the files.
            if not graded.problems and not graded.starved and all(one.status != "error" for one in graded.exercises):
                # The time was spent once.
                known[asked] = replace(graded, phases={})
            return graded

    def release(self, works: Iterable[str]) -> None:
        """One hand-in has all that it needs."""
        with self._lock:
            for work in works:
                self._left[work] -= 1
                if not self._left[work]:
                    del self._left[work]
                    self._known.pop(work, None)
                    self._busy.pop(work, None)
