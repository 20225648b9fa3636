"""One checker process: how it is started, what it says of a job, and how it ends."""

import contextlib
import json
import queue
import tempfile
import threading
import time
from collections.abc import Callable, Collection
from dataclasses import asdict, dataclass, field
from typing import IO, Any, Literal

from autograder.checker.budget import processor_seconds
from autograder.checker.job import WHOLE, Job
from autograder.grading.origins import CONTROL, CannotFork, Process, Running, last_line
from autograder.student.result import CheckResult
from autograder.student.text import Text, UsageError

# Keras keeps a little of every model: a checker is replaced before that adds up.
RECYCLE_AFTER = 150
# How often a checker that is silent is looked at.
WATCH_SECONDS = 0.5
# Of a check's processor seconds: the checker's own clock ends it first, unless what it is in cannot be interrupted.
LATER = 1.5
# Seconds without a word, on whatever busy machine: something hangs that uses no processor time.
SILENT_SECONDS = 1800.0
MAX_DEATHS = 3


class CheckerFailed(Exception):
    """The checker could not grade the job: an exception of its own, or no word for very long."""


class CannotGrade(UsageError):
    """A process that grading needs ends again and again before it could do anything."""


class Starts:
    """Counts the processes of one kind that ended before they had started, one after the other."""

    def __init__(self, what: Text) -> None:
        self._what = what
        self._deaths = 0
        self._lock = threading.Lock()

    def worked(self) -> None:
        """One has started."""
        with self._lock:
            self._deaths = 0

    def failed(self, why: str) -> None:
        """One has not.

        Raises:
            CannotGrade: if it was the third.
        """
        with self._lock:
            self._deaths += 1
            if self._deaths >= MAX_DEATHS:
                raise CannotGrade(
                    f"{self._what.ko}이(가) 시작하기 전에 {MAX_DEATHS}번 끝났어요({why or '아무 말 없이'}). 지금까지 "
                    "채점한 것은 남아 있어요. 원인을 고친 다음 같은 명령을 다시 실행하세요.",
                    f"The {self._what.en} ended {MAX_DEATHS} times before it could start ({why or 'without a word'}). "
                    "What is graded so far is kept: mend this, then run the same command again.",
                )


@dataclass
class Outcome:
    """What a checker said of a job.

    Attributes:
        ended: ``done``; ``died`` by itself or by the system; ``too_heavy``: ended for the time that a check took.
        verdicts: check id -> result.
        running: id of the check that had begun and has no verdict; empty where there is none.
        cannot_start: why no student process could be started, or empty.
        used: what the submission used: ``memory``, ``disk``, ``answer`` (bytes), ``cpu``, ``seconds`` by exercise, and
            ``phases`` of its time (see ``checker.profile``).
        starved: whether the machine was too busy for a request.
        answers: exercise -> what a person is to read.
        code: exercise -> excerpts of the submission, as lists.
        pictures: check id, or ``WHOLE`` -> what it showed, as dictionaries.
    """

    ended: Literal["done", "died", "too_heavy"] = "died"
    verdicts: dict[str, CheckResult] = field(default_factory=dict)
    running: str = ""
    digits: str = ""
    problems: tuple[str, ...] = ()
    cannot_start: str = ""
    used: dict[str, Any] = field(default_factory=dict)
    starved: bool = False
    answers: dict[str, str] = field(default_factory=dict)
    code: dict[str, list[Any]] = field(default_factory=dict)
    pictures: dict[str, list[Any]] = field(default_factory=dict)


class Checker:
    """One checker process at a time.

    Args:
        begin: starts one; told whether it is to have Keras, and what takes its standard error.
        settings: what it is told first.
        with_keras: names of the labs that use Keras.
    """

    def __init__(
        self,
        begin: Callable[[bool, IO[bytes]], Running],
        settings: dict[str, Any],
        with_keras: Collection[str],
        starts: Starts,
    ) -> None:
        self._begin = begin
        self._settings = settings
        self._with_keras = with_keras
        self._starts = starts
        self._running: Running | None = None
        self._errors: IO[bytes] | None = None
        self._lines: queue.Queue[str] = queue.Queue()
        self._graded = 0
        self._abandoned = False

    def grade(self, job: Job, heard: Callable[[str, CheckResult], None] = lambda check, result: None) -> Outcome:
        """What the checker says of one job; where it has ended, it is started again by the next job.

        Args:
            heard: told each verdict as it comes, by ``check_id``.

        Raises:
            CheckerFailed: if it could not grade the job at all.
            CannotGrade: if no checker starts.
        """
        running = self.be_ready(job.lab in self._with_keras)
        self._graded += 1
        try:
            _say(running, asdict(job))
        except OSError:
            self.stop()
            return Outcome()
        return self._follow(running.process, heard)

    def be_ready(self, keras: bool) -> Running:
        """The process that runs, or another one where it has ended, graded much, or lacks Keras.

        Raises:
            CannotGrade: if none starts.
            CheckerFailed: after ``abandon``.
        """
        running = self._running
        if running and (not running.usable or keras > running.keras or self._graded >= RECYCLE_AFTER):
            self.stop()
        while not self._abandoned:
            if self._running:
                return self._running
            self._start(keras)
        raise CheckerFailed("the run was ended")

    def _start(self, keras: bool) -> None:
        """Start a process and wait until it is ready; where it does not get so far, there is none."""
        self._lines, self._graded = queue.Queue(), 0
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - `stop` closes it
        try:
            self._running = running = self._begin(keras, self._errors)
        except CannotFork as problem:
            self._give_up(str(problem))
            return
        control = None if running.control is None else CONTROL
        with contextlib.suppress(OSError):
            _say(running, self._settings | {"control": control, "keras": running.keras})
        threading.Thread(target=self._pump, args=(running.stdout, self._lines), daemon=True).start()
        with contextlib.suppress(queue.Empty):
            if self._lines.get(timeout=SILENT_SECONDS):
                self._starts.worked()
                return
        self._give_up(last_line(self._errors))

    def _give_up(self, why: str) -> None:
        self.stop()
        self._starts.failed(why)

    def _follow(self, process: Process, heard_of: Callable[[str, CheckResult], None]) -> Outcome:
        """Read what the checker says of a job, and end it where one check takes too long."""
        outcome, spent, heard = Outcome(), 0.0, time.monotonic()
        most = LATER * self._settings["judging_seconds"]
        while True:
            try:
                line = self._lines.get(timeout=WATCH_SECONDS)
            except queue.Empty:
                if outcome.running and processor_seconds(process.pid) - spent > most:
                    self.stop()
                    outcome.ended = "too_heavy"
                    return outcome
                if time.monotonic() - heard > SILENT_SECONDS:
                    self.stop()
                    raise CheckerFailed(f"no word for {SILENT_SECONDS:g} seconds") from None
                continue
            heard = time.monotonic()
            message = json.loads(line) if line else {}
            if "begin" in message:
                outcome.running, spent = message["begin"], processor_seconds(process.pid)
            elif "verdict" in message:
                outcome.verdicts[message["verdict"]] = result = CheckResult.from_dict(message["result"])
                outcome.pictures[message["verdict"]] = message.get("pictures", [])
                outcome.running = ""
                heard_of(message["verdict"], result)
            elif "answer" in message:
                outcome.answers[message["answer"]] = message["text"]
            elif "code" in message:
                outcome.code[message["code"]] = message["excerpts"]
            elif "training" in message:
                outcome.pictures[WHOLE] = [message["training"]]
            elif "done" in message:
                done = message["done"]
                outcome.ended, outcome.digits = "done", done["digits"]
                outcome.problems, outcome.cannot_start = tuple(done["problems"]), done["cannot_start"]
                outcome.used, outcome.starved = done["used"], done["starved"]
                return outcome
            elif "error" in message:
                raise CheckerFailed(message["error"])
            else:
                self.stop()
                return outcome

    def abandon(self) -> None:
        """Give up what is being graded, from another thread; nothing is graded any more."""
        self._abandoned = True
        if running := self._running:
            running.process.kill()

    def renew_students(self) -> None:
        """End the forkserver, which starts no processes; the next job meets another one."""
        if self._running and self._running.forkserver:
            self._running.forkserver.kill()
            self._running.forkserver.wait()

    def stop(self) -> None:
        """End the process, and the student process that it may have left."""
        if self._running is not None:
            self._running.end()
            self._running = None
        if self._errors is not None:
            self._errors.close()
            self._errors = None

    @staticmethod
    def _pump(stdout: IO[str], lines: "queue.Queue[str]") -> None:
        with contextlib.suppress(ValueError, OSError):
            for line in stdout:
                lines.put(line)
        # The end of the output: who waits for a word learns at once.
        lines.put("")


def _say(running: Running, message: dict[str, Any]) -> None:
    running.stdin.write(json.dumps(message, ensure_ascii=False) + "\n")
    running.stdin.flush()
