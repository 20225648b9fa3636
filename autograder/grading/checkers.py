"""One checker process: how it is started, what it says of a job, and how it ends."""

import contextlib
import json
import queue
import socket
import subprocess
import tempfile
import threading
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, Any, Literal

from autograder.checker.budget import processor_seconds
from autograder.checker.job import Job
from autograder.sandbox.control import Control, ControlLost
from autograder.sandbox.environment import checker_environment, empty_folder, python_command
from autograder.student.result import CheckResult
from autograder.student.text import UsageError

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
        starved: whether the machine was too busy for a request.
    """

    ended: Literal["done", "died", "too_heavy"] = "died"
    verdicts: dict[str, CheckResult] = field(default_factory=dict)
    running: str = ""
    digits: str = ""
    problems: tuple[str, ...] = ()
    cannot_start: str = ""
    used: dict[str, Any] = field(default_factory=dict)
    starved: bool = False


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

    def start(self) -> subprocess.Popen[str]:
        """Start the process; it imports TensorFlow while we go on."""
        self._lines = queue.Queue()
        self._ready = False
        self._graded = 0
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - `stop` closes it
        settings = self._settings | {"control": self._control.fileno() if self._control else None}
        self._process = process = subprocess.Popen(
            python_command("autograder.checker.serve", json.dumps(settings)),
            cwd=empty_folder(Path(settings["home"])),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env=checker_environment(),
            pass_fds=[self._control.fileno()] if self._control else (),
            encoding="utf-8",
        )
        threading.Thread(target=self._pump, args=(process, self._lines), daemon=True).start()
        return process

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
        process = self._be_ready()
        self._graded += 1
        assert process.stdin is not None
        try:
            process.stdin.write(json.dumps(asdict(job), ensure_ascii=False) + "\n")
            process.stdin.flush()
        except OSError:
            self.stop()
            return Outcome()
        return self._follow(process)

    def _be_ready(self) -> subprocess.Popen[str]:
        """Wait until the process has started; start it again where it ends meanwhile."""
        process = self._process
        if process is not None and process.poll() is not None:
            self.stop()
            process = None
        while process is None or not self._ready:
            if process is None:
                process = self.start()
            with contextlib.suppress(queue.Empty):
                self._ready = self._lines.get(timeout=SILENT_SECONDS) != ""
            if self._ready:
                self._starts.worked()
                break
            why = self._last_error()
            self.stop()
            process = None
            self._starts.failed(why)
        return process

    def _follow(self, process: subprocess.Popen[str]) -> Outcome:
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
                outcome.verdicts[message["verdict"]] = CheckResult.from_dict(message["result"])
                outcome.running = ""
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
                _close(self._process.stdin)
            _close(self._process.stdout)
            _close(self._errors)
            self._process, self._errors, self._ready = None, None, False
        if self._control:
            with contextlib.suppress(ControlLost):
                Control(self._control).request("kill", timeout=10)

    @staticmethod
    def _pump(process: subprocess.Popen[str], lines: "queue.Queue[str]") -> None:
        with contextlib.suppress(ValueError, OSError):
            for line in process.stdout or ():
                lines.put(line)
        # The end of the output: who waits for a word learns at once.
        lines.put("")


def _close(stream: IO[Any] | None) -> None:
    if stream is not None:
        stream.close()
