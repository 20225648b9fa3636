"""How far a run has come: its phases, how fast it is, who is at work, and how many could not be graded."""

import contextlib
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from autograder.student.text import Text

STARTED = Text(ko="시작", en="started")
READING = Text(ko="제출물 읽기", en="reading submissions")
STARTING = Text(ko="채점기 시작", en="starting the grader")
GRADING = Text(ko="채점", en="grading")
WRITING = Text(ko="표와 페이지 쓰기", en="writing tables and pages")
RATE = Text(ko="분당 {rate}개", en="{rate} a minute")
LEFT = Text(ko="남은 시간 {left}", en="{left} left")
FAILED = Text(ko="채점 못 함 {count}", en="not graded: {count}")
AT_WORK = Text(ko="채점 중: {names}", en="at work: {names}")
# Of those at work.
MOST_NAMES = 4
# Seconds that tell nothing about a rate.
SHORTEST = 0.5


@dataclass
class Watch:
    """What a run says while it works; shows nothing by itself. Threads of the run may call it.

    Attributes:
        name: of the phase.
        total: steps of the phase; None where that is not known.
        done: steps so far.
        failed: submissions that could not be read or judged.
        spent: phase, in English -> seconds on the wall of those that are over.
    """

    clock: Callable[[], float] = time.monotonic
    name: Text = STARTED
    total: int | None = None
    done: int = 0
    failed: int = 0
    spent: dict[str, float] = field(default_factory=dict)
    _begun: float | None = None
    _at_work: Counter[str] = field(default_factory=Counter)
    _since: float = 0.0
    _before: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def phase(self, name: Text, total: int | None = None, done: int = 0) -> None:
        """Another phase begins.

        Args:
            done: steps of it that were made before; they say nothing about the rate.
        """
        another = name is not self.name
        if another:
            self.end()
        self.name, self.total, self.done = name, total, done
        self._since, self._before = self.clock(), done
        self.show(now=another)

    def end(self) -> None:
        """The phase is over."""
        now = self.clock()
        if self._begun is not None:
            self.spent[self.name.en] = self.spent.get(self.name.en, 0.0) + now - self._begun
        self._begun = now

    @contextlib.contextmanager
    def at_work(self, student: str) -> Iterator[None]:
        """The submission of a student is being graded."""
        with self._lock:
            self._at_work[student] += 1
        try:
            yield
        finally:
            with self._lock:
                self._at_work[student] -= 1

    def step(self, failed: bool = False) -> None:
        """One step is made."""
        self.done += 1
        self.failed += failed
        self.show(now=self.done == self.total)

    def show(self, now: bool = False) -> None:
        """Called often.

        Args:
            now: whether this is to be seen, however shortly ago something was shown.
        """

    def said(self, language: str) -> str:
        """The phase and what is known of it, in one line."""
        count = f" {self.done}/{self.total}" if self.total is not None else ""
        return f"{getattr(self.name, language)}{count}" + "".join(f" · {fact}" for fact in self.facts(language))

    def facts(self, language: str) -> list[str]:
        """Rate, time left, failures and who is at work, as far as they are known."""
        texts = []
        passed, made = self.clock() - self._since, self.done - self._before
        if self.total and made and passed >= SHORTEST:
            rate = 60 * made / passed
            texts.append(RATE.format(rate=f"{rate:.0f}" if rate >= 10 else f"{rate:.1f}"))
            if self.done < self.total:
                texts.append(LEFT.format(left=_minutes((self.total - self.done) * passed / made)))
        if self.failed:
            texts.append(FAILED.format(count=self.failed))
        with self._lock:
            names = list(+self._at_work)
        if names:
            more = ["…"] if len(names) > MOST_NAMES else []
            texts.append(AT_WORK.format(names=", ".join(names[:MOST_NAMES] + more)))
        return [getattr(text, language) for text in texts]


def _minutes(seconds: float) -> str:
    whole = round(seconds)
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"
