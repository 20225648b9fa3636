"""Checkers and their forkserver: started together, fed with jobs, restarted where one fails."""

import contextlib
import json
import queue
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, Any, Literal

from autograder.batch.backend import Backend
from autograder.checker.budget import JUDGING_SECONDS, processor_seconds
from autograder.checker.job import Job
from autograder.isolation.control import Control, ControlLost, control_pair
from autograder.isolation.environment import checker_environment, empty_folder, python_command, student_environment
from autograder.result import CheckResult
from autograder.text import UsageError

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

    def __init__(self, what: str) -> None:
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
                    f"The {self._what} ended {MAX_DEATHS} times before it could start ({why or 'without a word'}). "
                    "What is graded so far is kept: mend this, then run the same command again."
                )


@dataclass
class Outcome:
    """What a checker said of a job.

    Attributes:
        ended: ``done``; ``died`` by itself or by the system; ``too_heavy``: ended for the time that a check took.
        verdicts: check id -> result.
        running: id of the check that had begun and has no verdict; empty where there is none.
        cannot_start: why no student process could be started, or empty.
        used: what the submission used: ``memory``, ``disk``, ``answer`` (bytes), ``cpu``, and ``seconds`` by exercise.
    """

    ended: Literal["done", "died", "too_heavy"] = "died"
    verdicts: dict[str, CheckResult] = field(default_factory=dict)
    running: str = ""
    digits: str = ""
    problems: tuple[str, ...] = ()
    cannot_start: str = ""
    used: dict[str, Any] = field(default_factory=dict)


class Checker:
    """One checker process, and the control socket to its students' forkserver."""

    def __init__(self, settings: dict[str, Any], control: socket.socket | None, starts: Starts) -> None:
        self._settings = settings
        self._control = control
        self._starts = starts
        self._moved: socket.socket | None = None
        self._process: subprocess.Popen[str] | None = None
        self._errors: IO[bytes] | None = None
        self._lines: queue.Queue[str] = queue.Queue()
        self._ready = False
        self._graded = 0
        self._abandoned = False

    def start(self) -> None:
        """Start the process; it imports TensorFlow while we go on."""
        self._lines = queue.Queue()
        self._ready = False
        self._graded = 0
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - `stop` closes it
        settings = self._settings | {"control": self._control.fileno() if self._control else None}
        self._process = subprocess.Popen(
            python_command("autograder.checker.serve", json.dumps(settings)),
            cwd=empty_folder(Path(settings["home"])),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env=checker_environment(),
            pass_fds=[self._control.fileno()] if self._control else (),
            encoding="utf-8",
        )
        threading.Thread(target=self._pump, args=(self._process, self._lines), daemon=True).start()

    def grade(self, job: Job) -> Outcome:
        """What the checker says of one job; where it has ended, it is started again by the next job.

        Raises:
            CheckerFailed: if it could not grade the job at all.
            CannotGrade: if no checker starts.
        """
        if self._abandoned:
            raise CheckerFailed("the run was ended")
        if self._graded >= RECYCLE_AFTER or self._moved:
            self.stop()
            self._control, self._moved = self._moved or self._control, None
        self._be_ready()
        self._graded += 1
        try:
            self._process.stdin.write(json.dumps(asdict(job), ensure_ascii=False) + "\n")
            self._process.stdin.flush()
        except OSError:
            self.stop()
            return Outcome()
        return self._follow()

    def _be_ready(self) -> None:
        """Wait until the process has started; start it again where it ends meanwhile."""
        if self._process is not None and self._process.poll() is not None:
            self.stop()
        while not self._ready:
            if self._process is None:
                self.start()
            with contextlib.suppress(queue.Empty):
                self._ready = self._lines.get(timeout=SILENT_SECONDS) != ""
            if self._ready:
                self._starts.worked()
                return
            why = self._last_error()
            self.stop()
            self._starts.failed(why)

    def _follow(self) -> Outcome:
        """Read what the checker says of a job, and end it where one check takes too long."""
        outcome, spent, heard = Outcome(), 0.0, time.monotonic()
        most = LATER * self._settings["judging_seconds"]
        while True:
            try:
                line = self._lines.get(timeout=WATCH_SECONDS)
            except queue.Empty:
                if outcome.running and processor_seconds(self._process.pid) - spent > most:
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
                outcome.running, spent = message["begin"], processor_seconds(self._process.pid)
            elif "verdict" in message:
                outcome.verdicts[message["verdict"]] = CheckResult.from_dict(message["result"])
                outcome.running = ""
            elif "done" in message:
                done = message["done"]
                outcome.ended, outcome.digits = "done", done["digits"]
                outcome.problems, outcome.cannot_start = tuple(done["problems"]), done["cannot_start"]
                outcome.used = done["used"]
                return outcome
            elif "error" in message:
                raise CheckerFailed(message["error"])
            else:
                self.stop()
                return outcome

    def _last_error(self) -> str:
        """The last line that the process wrote to standard error."""
        if self._errors is None:
            return ""
        self._errors.seek(0)
        lines = self._errors.read()[-4000:].decode("utf-8", "replace").strip().splitlines()
        return "".join(one for one in lines[-1] if one.isprintable())[:200] if lines else ""

    def abandon(self) -> None:
        """Give up what is being graded, from another thread; nothing is graded any more."""
        self._abandoned = True
        if process := self._process:
            process.kill()

    def move(self, control: socket.socket) -> None:
        """Work with another forkserver from the next job on."""
        self._moved = control

    def stop(self) -> None:
        """End the process, and the student process that it may have left."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            # A job that nobody read may still be in the buffer.
            with contextlib.suppress(OSError):
                self._process.stdin.close()
            self._process.stdout.close()
            self._errors.close()
            self._process, self._errors, self._ready = None, None, False
        if self._control:
            with contextlib.suppress(ControlLost):
                Control(self._control).request("kill", timeout=10)

    @staticmethod
    def _pump(process: subprocess.Popen[str], lines: "queue.Queue[str]") -> None:
        with contextlib.suppress(ValueError, OSError):
            for line in process.stdout:
                lines.put(line)
        # The end of the output: who waits for a word learns at once.
        lines.put("")


class Pool:
    """``jobs`` checkers that share one forkserver.

    Args:
        backend: what confines student code.
        jobs: checkers at work at the same time.
        assignments: the folder of the exercises.
        mnist: file with digits, or None.
        judging_seconds: processor seconds of one check.
    """

    def __init__(
        self,
        backend: Backend,
        jobs: int,
        assignments: Path,
        mnist: Path | None,
        judging_seconds: float = JUDGING_SECONDS,
    ) -> None:
        self.backend = backend
        self._jobs = jobs
        self._home = tempfile.TemporaryDirectory(prefix="autograder-home-")
        self._settings = {
            "assignments": str(assignments.resolve()),
            "mnist": str(mnist) if mnist else None,
            "engine": backend.engine,
            "home": self._home.name,
            "judging_seconds": judging_seconds,
        }
        self._free: queue.Queue[Checker] = queue.Queue()
        self._checkers: list[Checker] = []
        self._forkserver: subprocess.Popen[bytes] | None = None
        self._sockets: list[socket.socket] = []
        self._renewing = threading.Lock()
        self._generation = 0
        self._starts = Starts("checker")
        # Processes for submissions, of whatever backend.
        self.students = Starts("process for submissions")

    def __enter__(self) -> "Pool":
        for control in self._start_forkserver() if self.backend.forks else [None] * self._jobs:
            checker = Checker(self._settings, control, self._starts)
            checker.start()
            self._checkers.append(checker)
            self._free.put(checker)
        return self

    def _start_forkserver(self) -> list[socket.socket]:
        """A new forkserver; returns a control socket for each checker."""
        pairs = [control_pair() for _ in range(self._jobs)]
        theirs = [end.fileno() for _, end in pairs]
        self._forkserver = subprocess.Popen(
            python_command("autograder.isolation.forkserver", *map(str, theirs)),
            cwd=empty_folder(Path(self._home.name)),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=student_environment(Path(self._home.name)),
            pass_fds=theirs,
        )
        for _, end in pairs:
            end.close()
        controls = [ours for ours, _ in pairs]
        self._sockets += controls
        return controls

    @property
    def generation(self) -> int:
        """How many forkservers this pool has had to replace; a dead one is replaced first."""
        with self._renewing:
            if self._forkserver is not None and self._forkserver.poll() is not None:
                for checker, control in zip(self._checkers, self._start_forkserver(), strict=True):
                    checker.move(control)
                self._generation += 1
            return self._generation

    def renew_students(self, generation: int, why: str) -> None:
        """Start another forkserver in place of the one of that generation, which starts no processes.

        Raises:
            CannotGrade: if three in a row did not.
        """
        self.students.failed(why)
        with self._renewing:
            if self._forkserver is not None and self._generation == generation:
                self._forkserver.kill()
                self._forkserver.wait()
        # Replaces a dead one.
        self.generation  # noqa: B018

    def __exit__(self, *_: object) -> None:
        if self._forkserver is not None:
            self._forkserver.kill()
            self._forkserver.wait()
        for checker in self._checkers:
            checker.stop()
        for end in self._sockets:
            end.close()
        self._home.cleanup()

    def abandon(self) -> None:
        """End at once, as on Ctrl-C: who waits for a result gets none, and no checker is started any more."""
        for checker in self._checkers:
            checker.abandon()

    @contextlib.contextmanager
    def checker(self) -> Iterator[Checker]:
        """A checker that is free, for one job."""
        checker = self._free.get()
        try:
            yield checker
        finally:
            self._free.put(checker)
