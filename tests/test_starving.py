"""A submission cannot make the machine look too busy to judge, and a busy machine is not waited for without end."""

import contextlib
import platform
import socket
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.checker.checks import Checks
from autograder.checker.grade import grade
from autograder.checker.job import Job
from autograder.grading import graders
from autograder.grading.backend import choose_backend
from autograder.grading.grading import grade_one
from autograder.grading.run import Settings, grade_all
from autograder.intake.discover import discover
from autograder.sandbox import clock as clocks
from autograder.sandbox.channel import Channel
from autograder.sandbox.clock import IDLE_SHARE, LOOK, Allowance, Clock, ProcessClock, Reading, Starved
from autograder.sandbox.scratch import Scratch
from autograder.sandbox.student_process import PATIENCE, StudentProcess
from autograder.student.course.limits import SUBMISSION
from autograder.student.course.load import PROJECT
from autograder.student.service.peer import NoAnswer

pytestmark = pytest.mark.long

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system says how long threads wait")
ATTACK = PROJECT / "tests" / "submissions" / "hostile" / "starves_and_answers" / "lab0_greeting.py"
RIGHT = PROJECT / "assignments" / "lab0_greeting" / "greeting" / "right" / "early_return.py"
# More than any request may take on the wall.
VERY_LONG = 100_000.0


class Busy(Clock):
    """A clock on a machine where each request takes very long; ``own``: of that, while the process runs or sleeps."""

    def __init__(self, own: float = 0.0) -> None:
        super().__init__(IDLE_SHARE)
        self._own = own

    def begin(self) -> Reading:
        """Long ago."""
        return Reading(time.monotonic() - VERY_LONG)

    def read(self) -> Reading:
        """Now: nearly all of the time was waited for a processor."""
        return Reading(time.monotonic(), 0.0, VERY_LONG - self._own)


class BusyMachine:
    """Starts peers that never answer, on such a machine."""

    isolation = "none"

    def __init__(self, own: float = 0.0) -> None:
        self._own = own
        self.started = 0
        self._open = contextlib.ExitStack()

    def start(self, scratch, limits):
        """A peer that takes requests and says nothing."""
        self.started += 1
        ours, theirs = socket.socketpair()
        descriptor = ours.detach()
        channel = Channel(descriptor, descriptor, Busy(self._own))
        self._open.callback(channel.close)
        self._open.callback(theirs.close)
        return channel

    def bound(self, memory):
        """Nothing to bound."""

    def stop(self):
        """End the peer."""
        self._open.close()
        return {}


def student(launcher, tmp_path, file=""):
    """A submission on this machine."""
    return StudentProcess(launcher, Scratch(tmp_path), file, (), 20.0, SUBMISSION)


@pytest.fixture
def told(tmp_path, monkeypatch):
    """A process clock that is told the time and what its threads waited, as /proc would say it."""
    now = [1000.0]
    monkeypatch.setattr(clocks.time, "monotonic", lambda: now[0])
    # It never runs: what the real process does meanwhile is none of its time.
    monkeypatch.setattr(clocks, "processor_seconds", lambda pid: 0.0)
    clock = ProcessClock(1)
    clock._tasks, clock.share = tmp_path, IDLE_SHARE

    def look(at, **waited):
        now[0] = 1000.0 + at
        for name, seconds in waited.items():
            (tmp_path / name).mkdir(exist_ok=True)
            (tmp_path / name / "schedstat").write_text(f"0 {round(seconds * 1e9)} 0", encoding="ascii")
        return clock.read()

    look.clock = clock
    return look


def test_threads_that_wait_together_wait_once(told):
    """Three hundred threads that each waited for 20 of 100 ms have waited for 20 ms, not for 6 s."""
    begun = told.clock.begin()
    reading = told(0.1, **{f"t{number}": 0.02 for number in range(300)})
    assert reading.queued == pytest.approx(0.02)
    assert told.clock.charged(begun, reading) == pytest.approx(0.08 * IDLE_SHARE)


def test_waits_of_many_threads_that_end_one_after_the_other_are_no_longer_than_the_time(told):
    """The system tells of a wait when it is over: one second of two threads is one second."""
    told.clock.begin()
    for number in range(20):
        reading = told(1 + number / 10, **{f"t{number}": 1 + number / 10})
    assert reading.queued == pytest.approx(2.9)


def test_a_long_wait_on_a_busy_machine_is_not_charged(told):
    """Also where it is longer than the time between two looks: the looks during it are made good at its end."""
    begun = told.clock.begin()
    told(0.0, a=0.0)
    for at in (0.1, 0.2, 0.3):
        told(at)
    assert told.clock.charged(begun, told(0.4, a=0.4)) == pytest.approx(0.0)


def test_what_was_waited_before_a_request_hides_no_sleep_in_it(told):
    """Only waiting since the request began counts."""
    told(5.0)
    begun = told.clock.begin()
    assert told(5.3, a=5.1).queued == pytest.approx(0.3)
    assert told.clock.begin().queued == begun.queued == 0.0


@LINUX
@pytest.mark.skipif(platform.machine() != "x86_64", reason="the attack is machine code of x86-64")
def test_three_hundred_threads_that_wake_together_do_not_hide_a_sleep():
    """The corpus's attack, in a real process: its threads wait for more seconds than there are, and it is charged."""
    source = ATTACK.read_text(encoding="utf-8") + "\nprint('on', flush=True)\nstarve()\n"
    with subprocess.Popen([sys.executable, "-S", "-c", source], stdout=subprocess.PIPE) as process:
        try:
            process.stdout.readline()
            clock = ProcessClock(process.pid)
            begun, waited = clock.begin(), in_all(process.pid)
            # Until the attack has got what it wants, whatever else the machine does.
            deadline = time.monotonic() + 15
            while in_all(process.pid) - waited < 2 * (time.monotonic() - begun.wall) or not in_all(process.pid):
                if time.monotonic() > deadline:
                    pytest.skip("here the attack's threads do not wait for each other: there is nothing to hide")
                time.sleep(LOOK)
                now = clock.read()
        finally:
            process.kill()
    assert now.queued <= now.wall - begun.wall
    # Of each second a small part at most is hidden.
    assert clock.charged(begun, now) > IDLE_SHARE * (now.wall - begun.wall) / 2


def in_all(pid):
    """Seconds that the threads of a process have waited, added up."""
    waits = [path.read_text(encoding="ascii").split()[1] for path in Path(f"/proc/{pid}/task").glob("*/schedstat")]
    return sum(map(int, waits)) / 1e9


def test_a_request_is_given_up_where_a_submission_has_little_time_left_on_the_wall():
    """However much the request alone might take."""
    with pytest.raises(Starved):
        Allowance(Busy(), 1e6, patience=10.0).pause()


def test_a_load_that_starved_is_not_tried_again(tmp_path):
    """It would starve for every check."""
    machine = BusyMachine()
    peer = student(machine, tmp_path, "submission.py")
    for _ in range(3):
        with pytest.raises(Starved):
            peer.ask({"op": "get"}, {}, 20.0)
    assert (machine.started, peer.starved) == (1, 1)


def test_after_the_second_request_that_starved_no_more_are_made(tmp_path):
    """Once may be chance; what comes after the second is said to be the grader's fault at once."""
    machine = BusyMachine()
    peer = student(machine, tmp_path)
    for _ in range(4):
        with pytest.raises(Starved):
            peer.ask({"op": "get"}, {}, 20.0)
    assert (machine.started, peer.starved) == (2, 2)


def test_a_submission_that_itself_sleeps_away_its_time_is_no_fault_of_the_machine(tmp_path):
    """Where it ran and slept for longer than it may, waiting for a processor is no excuse; no more is asked."""
    machine = BusyMachine(own=SUBMISSION.seconds + 1)
    peer = student(machine, tmp_path)
    for _ in range(3):
        with pytest.raises(NoAnswer, match="submission_seconds"):
            peer.ask({"op": "get"}, {}, SUBMISSION.seconds)
    assert (machine.started, peer.starved) == (1, 0)
    assert PATIENCE <= 300


def test_a_checker_says_that_a_submission_starved(tmp_path, assignments):
    """Every check is asked once at most, and the coordinator learns why there is no verdict."""
    machine = BusyMachine()
    verdicts = []
    job = Job("lab0_greeting", str(tmp_path), "submission.py", (), ("greeting", "greeting_program"))
    done = {}
    Checks(assignments, lambda: None).serve(
        lambda checks: done.update(grade(job, checks, machine, lambda: machine, verdicts.append, 60.0))
    )
    assert done["starved"]
    assert machine.started == 1
    assert {one["result"]["status"] for one in verdicts if "verdict" in one} <= {"error", "unchecked"}


@pytest.mark.parametrize("always", [False, True])
def test_a_submission_that_starved_is_graded_once_more_after_all_others(
    pool, assignments, tmp_path, monkeypatch, always
):
    """Then nothing else of ours takes the processors; what comes of it stands for this run."""
    asked = []
    for name in ("anna", "ben", "carl"):
        (tmp_path / "class" / name).mkdir(parents=True)
        # Equal files would be graded once.
        (tmp_path / "class" / name / "lab0_greeting.py").write_bytes(RIGHT.read_bytes() + b"# " + name.encode())

    def starving(pool, job, files, exercises):
        name = next(iter(files.values())).parent.name
        asked.append(name)
        starved = name == "anna" and (always or asked.count(name) == 1)
        return replace(grade_one(pool, job, files, exercises), starved=starved)

    monkeypatch.setattr(graders, "Pool", lambda *_: contextlib.nullcontext(pool))
    monkeypatch.setattr(graders, "grade_one", starving)
    found = discover([tmp_path / "class"], assignments, tmp_path / "unpacked")
    settings = Settings(PROJECT / "assignments", choose_backend("auto", required=False), exercises=("greeting",))
    students = [one.result.student for one in grade_all(found, assignments, settings, None)]
    assert asked == ["anna", "ben", "carl", "anna"]
    assert students == ["ben", "carl", "anna"]
