"""A run that is killed, or asked to end: no result is lost, nothing is graded twice, and the next run goes on."""

import contextlib
import csv
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import time

import pytest

from autograder.student.course.load import PROJECT

TOY, LAB = PROJECT / "tests" / "toy_course", "words_and_tables"
WORK = """
def print_sorted(words):
    for word in sorted(words, key=lambda word: (len(word), word)):
        print(word)


def centre_columns(table):
    return table - table.mean(axis=0)  # {number}
"""
# The command, with a judge in the checkers' place: each job takes some milliseconds and passes.
JUDGED = """
import contextlib, os, sys, time
from autograder.checker.job import check_id
from autograder.grading import graders, marks
from autograder.grading.checkers import Outcome
from autograder.student.course.load import load_assignments
from autograder.student.result import CheckResult
from autograder.cli import main

LABS = load_assignments({course!r})

class Judge:
    students = property(lambda self: self)
    worked = abandon = lambda self: None
    __enter__ = lambda self: self
    __exit__ = lambda *_: None
    checker = contextlib.contextmanager(lambda self: iter([self]))

    def grade(self, job, heard=None):
        time.sleep(float(os.environ.get("JUDGE_SECONDS", "0.02")))
        exercises = [LABS[job.lab].exercise(name) for name in job.exercises]
        checks = [(one.name, check) for one in exercises for check in one.checks]
        passed = {{check_id(name, one.name): CheckResult(one.name, one.visibility, "passed") for name, one in checks}}
        return Outcome("done", passed)

graders.Pool = lambda *_: Judge()
# Reading all of the grader takes longer than the run.
marks.judging_code = lambda _: "the grader"
main(sys.argv[1:])
"""


class Course:
    """A class that hands in to the toy course, and commands that grade it."""

    def __init__(self, folder, students, judged):
        self.folder, self.students = folder, students
        for number in range(students):
            path = folder / "class" / f"student{number:03}" / f"{LAB}.py"
            path.parent.mkdir(parents=True)
            path.write_text(WORK.format(number=number), encoding="utf-8")
        code = JUDGED.format(course=TOY).replace("PosixPath", "__import__('pathlib').Path")
        self.command = [sys.executable, *(("-c", code) if judged else ("-m", "autograder.cli"))]

    def start(self, out="out", language="ko", seconds=0.02):
        """Start the command in a process group of its own; each job of the stand-in takes so many seconds."""
        options = ["--course", TOY, "--jobs", "2", "--lang", language, "--isolation", "auto"]
        return subprocess.Popen(
            [*self.command, "grade", self.folder / "class", "--out", self.folder / out, *options],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
            env=os.environ | {"JUDGE_SECONDS": str(seconds)},
        )

    def finish(self, out="out"):
        """Run the command to its end."""
        run = self.start(out)
        said, errors = run.communicate(timeout=300)
        assert run.returncode == 0, said + errors

    def attempts(self, out="out"):
        """Every attempt in the gradebook: number, student, when it was graded."""
        path = self.folder / out / "gradebook.sqlite"
        if not path.exists():
            return []
        with contextlib.closing(sqlite3.connect(path, timeout=60)) as database, contextlib.suppress(sqlite3.Error):
            return database.execute("SELECT id, student, graded_at FROM attempts ORDER BY id").fetchall()
        return []

    def table(self, out="out"):
        """The bytes of the grades."""
        return (self.folder / out / "grades.csv").read_bytes()

    def pages(self, out="out"):
        """Path -> bytes of every other file, but for the gradebook and for when it was graded."""
        folder = self.folder / out
        files = [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".sqlite"]
        return {
            path.relative_to(folder).as_posix(): re.sub(rb"<time>[^<]*", b"<time>", path.read_bytes()) for path in files
        }

    def wait_for(self, run, more):
        """Wait until so many attempts are there, or the run has ended."""
        while run.poll() is None and len(self.attempts()) < more:
            time.sleep(0.02)

    def kill(self, run, chance):
        """Kill a run with all of its group at a random moment; returns what it had recorded."""
        self.wait_for(run, len(self.attempts()) + chance.randint(0, self.students // 20))
        # In between two results, too, and before the first.
        time.sleep(chance.random() * 0.5)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(run.pid, signal.SIGKILL)
        run.communicate()


def killed_again_and_again(course, moments, seed):
    """Kill a run at random moments, and run it to its end: it must be as one that nobody disturbed."""
    course.finish("undisturbed")
    chance = random.Random(seed)
    recorded = []
    for number in range(moments):
        # In another language all pages are written, also when all is graded.
        course.kill(course.start(language=("ko", "en")[number % 2]), chance)
        now = course.attempts()
        assert now[: len(recorded)] == recorded
        recorded = now
    course.finish()
    attempts = course.attempts()
    assert attempts[: len(recorded)] == recorded
    students = [student for _, student, _ in attempts]
    assert len(students) == len(set(students)) == course.students
    assert course.table() == course.table("undisturbed")
    assert course.pages() == course.pages("undisturbed")
    assert not list((course.folder / "out").rglob(".autograder-*"))


def test_a_run_that_is_killed_loses_nothing_and_grades_nothing_twice(tmp_path):
    """Three random moments, with a judge in the checkers' place."""
    killed_again_and_again(Course(tmp_path, 60, judged=True), 3, seed=1)


@pytest.mark.slow
def test_a_run_with_its_processes_is_killed_at_25_moments(tmp_path):
    """The whole process group, children too: no result is lost, none is graded twice, the grades are the same."""
    killed_again_and_again(Course(tmp_path, 120, judged=False), 25, seed=25)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "a request to end"])
def test_a_run_that_is_ended_leaves_tables_and_pages_of_what_is_done(tmp_path, number):
    """Exit code 130; each attempt is a row and a page; the next run grades the others only."""
    course = Course(tmp_path, 40, judged=True)
    # Slow enough not to be over before the signal comes, on a busy machine, too.
    run = course.start(seconds=0.5)
    course.wait_for(run, 3)
    os.kill(run.pid, number)
    _, errors = run.communicate(timeout=60)
    assert run.returncode == 130, errors
    assert "같은 명령을 다시 실행하면" in errors
    done = {student for _, student, _ in course.attempts()}
    assert 3 <= len(done) < 40
    with (tmp_path / "out" / "grades.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {row["student"] for row in csv.DictReader(file)} == done
    assert {path.name for path in (tmp_path / "out" / "feedback").iterdir()} == {f"{one}.{LAB}.html" for one in done}
    course.finish()
    assert len(course.attempts()) == 40
