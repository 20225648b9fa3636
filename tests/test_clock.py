"""Time limits count the student process's processor time: a busy machine changes no grade."""

import contextlib
import json
import os
import select
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator

import psutil
import pytest

from autograder.checker.job import Job
from autograder.commands.demo import SAMPLES
from autograder.commands.grade import grade_into
from autograder.commands.options import Options
from autograder.grading.backend import choose_backend
from autograder.grading.grading import grade_one
from autograder.grading.pool import Pool
from autograder.sandbox.channel import Channel
from autograder.sandbox.clock import (
    IDLE_SHARE,
    LOOK,
    UNKNOWN_SHARE,
    Allowance,
    Clock,
    ProcessClock,
    Reading,
    Starved,
    wall,
)
from autograder.sandbox.container import Engine, student_pid
from autograder.sandbox.scratch import Scratch, scratch_folder
from autograder.sandbox.student_process import StudentProcess
from autograder.student.course.limits import SUBMISSION
from autograder.student.course.load import load_assignments
from autograder.student.service.peer import NoAnswer

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system says how long threads wait")
BUSY = "while True: pass"
SECOND = "import time\nwhile time.process_time() < 1: pass\nprint('ran', flush=True)\ninput()"
TITLE = '[title]\nko = "가"\nen = "a"\n'
CHECK = '''
def test_answers(answer):
    """It answers.

    답을 해요.
    """
    assert answer() == 42
'''
# Of its half second.
ANSWER = """
import time
def answer():
    begun = time.process_time()
    while time.process_time() - begun < 0.3:
        pass
    return 42
"""


class Told(Clock):
    """A clock that reads what it is told."""

    def __init__(self, share: float, *readings: Reading) -> None:
        super().__init__(share)
        self.readings = iter(readings)

    def read(self) -> Reading:
        """The next reading."""
        return next(self.readings)


@contextlib.contextmanager
def one_processor() -> Iterator[None]:
    """What is started meanwhile has one processor, which is kept busy by less than a whole machine is."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    ours = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(ours)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, ours)


@contextlib.contextmanager
def busy_machine() -> Iterator[None]:
    """Twice the work that there are processors for."""
    count = 2 * (len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)
    busy = [subprocess.Popen([sys.executable, "-S", "-c", BUSY]) for _ in range(count)]
    try:
        yield
    finally:
        for process in busy:
            process.kill()
            process.wait()


def test_waiting_for_a_processor_is_not_charged_and_sleep_counts_a_third():
    """Of ten seconds one was run, six were waited and three slept: two are charged."""
    begun = Reading(100.0, 5.0, 1.0)
    assert Clock(IDLE_SHARE).charged(begun, Reading(110.0, 6.0, 7.0)) == pytest.approx(2.0)


def test_more_threads_than_processors_are_charged_with_what_they_ran():
    """Two processors for ten seconds are twenty; that other threads waited meanwhile gives nothing back."""
    assert Clock(IDLE_SHARE).charged(Reading(0.0), Reading(10.0, 20.0, 10.0)) == 20.0


def test_an_allowance_ends_with_what_it_was_given(monkeypatch):
    """A process that uses its seconds gets no answer taken; one that waits for a processor is waited for."""
    monkeypatch.setattr("autograder.sandbox.clock.LOOK", 0)
    start = Reading(time.monotonic())
    queued = Reading(start.wall + 9, 0.5, 8.5)
    used = Reading(start.wall + 9, 2.1, 6.9)
    allowance = Allowance(Told(IDLE_SHARE, start, queued, used), 2.0)
    assert allowance.pause() == 0
    with pytest.raises(NoAnswer, match="timeout"):
        allowance.pause()


def test_the_clock_is_not_read_again_at_once():
    """To read it takes longer than most answers."""
    allowance = Allowance(Told(IDLE_SHARE, Reading(time.monotonic())), 2.0)
    assert [allowance.pause() for _ in range(3)] == [LOOK] * 3


def test_a_machine_without_a_free_processor_is_no_students_fault():
    """Behind every limit stands a clock on the wall; where the process had no processor, nothing is judged."""
    long_ago = Reading(time.monotonic() - wall(1.0) - 1)
    hungry = Reading(time.monotonic(), 0.1, wall(1.0))
    with pytest.raises(Starved, match="too busy"):
        Allowance(Told(IDLE_SHARE, long_ago, hungry), 1.0).pause()


class Silent:
    """Starts peers that never answer, on a machine that gives them no processor."""

    isolation = "none"

    def __init__(self) -> None:
        self.stopped = 0

    def start(self, scratch, limits):
        """A peer that takes requests and says nothing."""
        ours, self.theirs = socket.socketpair()
        start = Reading(time.monotonic() - wall(20.0) - 1)
        descriptor = ours.detach()
        self.channel = Channel(descriptor, descriptor, Told(IDLE_SHARE, *[start] * 2, *[start] * 9))
        return self.channel

    def bound(self, memory):
        """Nothing to bound."""

    def stop(self):
        """Count how often a process was ended."""
        self.stopped += 1
        self.theirs.close()
        self.channel.close()
        return {}


def test_a_starved_process_is_ended_and_gives_no_verdict(tmp_path):
    """The exception is none that a check takes for the student's; the next request meets a fresh process."""
    launcher = Silent()
    with scratch_folder({}) as folder:
        student = StudentProcess(launcher, Scratch(folder), "x.py", (), 20.0, SUBMISSION)
        with pytest.raises(Starved):
            student.ask({"op": "get"}, {}, 20.0)
    assert launcher.stopped == 1
    assert not issubclass(Starved, AssertionError | NoAnswer)


@LINUX
@pytest.mark.long
def test_a_second_of_work_is_a_second_on_a_busy_machine():
    """The clock of a real process counts what it ran, also of a process that has come to its end."""
    with one_processor(), busy_machine():
        worker = subprocess.Popen([sys.executable, "-S", "-c", SECOND], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        begun = time.monotonic()
        clock = ProcessClock(worker.pid)
        start = clock.begin()
        while not select.select([worker.stdout], [], [], LOOK)[0]:
            clock.read()
        charged, took = clock.charged(start, clock.read()), time.monotonic() - begun
        worker.kill()
        worker.wait()
    assert clock.read().ran >= start.ran
    # With its start, and a third of what it waited for its files; waiting for a processor would be a third of the rest.
    assert 0.8 < charged < 1.2 + took / 10


@LINUX
def test_a_process_nobody_knows_is_given_ten_times_its_time():
    """Where the system says nothing of a process, the clock on the wall counts a tenth."""
    gone = subprocess.Popen([sys.executable, "-S", "-c", ""])
    gone.wait()
    assert not psutil.pid_exists(gone.pid)
    assert ProcessClock(gone.pid).share == UNKNOWN_SHARE


@LINUX
def test_a_containers_process_is_found_on_this_machine(tmp_path):
    """The engine names the first process; its child is the student's. Any other process of that number is not."""
    words = ["-c", "import time; time.sleep(600)", "autograder.student.service.process"]
    first = subprocess.Popen(["timeout", "600", sys.executable, *words])
    engine = tmp_path / "engine"
    try:
        process = psutil.Process(first.pid)
        while not process.children():
            os.sched_yield()
        for pid, found in ((first.pid, process.children()[0].pid), (os.getpid(), None), (0, None), ("", None)):
            engine.write_text(f"#!/bin/sh\necho {pid}\n", encoding="utf-8")
            engine.chmod(0o755)
            assert student_pid(Engine((str(engine),)), "cnn-labs-1") == found
    finally:
        for child in psutil.Process(first.pid).children():
            child.kill()
        first.wait()


@pytest.fixture(scope="module")
def toy(tmp_path_factory):
    """A course of one exercise that may take half a second."""
    folder = tmp_path_factory.mktemp("course")
    exercise = folder / "lab_toy" / "answer"
    exercise.mkdir(parents=True)
    (exercise.parent / "assignment.toml").write_text(f'contents = ["answer"]\n{TITLE}', encoding="utf-8")
    (exercise / "exercise.toml").write_text(f'points = 1\ntimeout = 0.5\nnames = ["answer"]\n{TITLE}', encoding="utf-8")
    (exercise / "test_public.py").write_text(CHECK, encoding="utf-8")
    return folder


@pytest.fixture(scope="module", params=["auto", "none"])
def toy_pool(toy, request, tmp_path_factory):
    """A pool for it, at work already, all of it on one processor."""
    with contextlib.ExitStack() as running:
        with one_processor():
            pool = running.enter_context(Pool(choose_backend(request.param, required=False), 1, toy, None))
            first = graded(pool, toy, tmp_path_factory.mktemp("first"), "def answer():\n    return 42\n")
        assert first.status == "passed"
        yield pool


def graded(pool, toy, tmp_path, source):
    """The result of a submission of the toy."""
    script = tmp_path / "submission.py"
    script.write_text(source, encoding="utf-8")
    exercise = load_assignments(toy)["lab_toy"].exercise("answer")
    job = Job("lab_toy", "", "submission.py", (), ("answer",))
    done = grade_one(pool, job, {"submission.py": script}, [exercise])
    assert not done.problems, done.problems
    return done.exercises[0]


@pytest.mark.long
def test_an_answer_that_takes_most_of_its_time_is_taken_on_a_busy_machine(toy_pool, toy, tmp_path):
    """0.3 of 0.5 seconds pass, in either backend."""
    with one_processor(), busy_machine():
        assert graded(toy_pool, toy, tmp_path, ANSWER).status == "passed"


@pytest.mark.parametrize("body", ["while True: pass", "time.sleep(1000)", "threading.Event().wait()"])
def test_what_never_answers_ends(toy_pool, toy, tmp_path, body):
    """A busy loop, a sleep and a deadlock all end in the same words."""
    result = graded(toy_pool, toy, tmp_path, f"import time, threading\ndef answer():\n    {body}\n")
    assert [check.code for check in result.checks] == ["student.timeout"]


@pytest.mark.slow
def test_the_samples_get_the_same_bytes_on_a_busy_machine(tmp_path):
    """Whole samples, two that hang among them, are graded alike on an idle and on a busy machine."""
    folder = tmp_path / "class"
    for name in ("perfect", "half_finished_a", "infinite_loop", "leans_on_globals"):
        shutil.copytree(SAMPLES / name, folder / name, ignore=shutil.ignore_patterns("expected.json"))
    (folder / "sleeps").mkdir()
    (folder / "sleeps" / "lab0_greeting.py").write_text(
        "import time\ndef greeting(name, age):\n    time.sleep(1000)\n", encoding="utf-8"
    )

    def bytes_of(out):
        grade_into([folder], out, Options(jobs=2), fresh=True)
        return {path.name: path.read_bytes() for path in (out / "results").iterdir()}

    idle = bytes_of(tmp_path / "idle")
    with busy_machine():
        busy = bytes_of(tmp_path / "busy")
    assert idle == busy
    codes = {
        check["code"] for text in idle.values() for one in json.loads(text)["exercises"] for check in one["checks"]
    }
    assert "student.timeout" in codes
    assert "grader.error" not in codes
