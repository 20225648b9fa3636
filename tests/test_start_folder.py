"""The folder that a command is started in decides nothing: each test stands in an attacker's folder."""

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.student.checking.verdict import ADVISORY, NO_GRADE
from autograder.student.course.load import PROJECT, instructor_course
from autograder.student.text import UsageError

pytestmark = pytest.mark.long

COMMAND = [str(Path(sys.executable).with_name("autograder"))]
# Python itself puts the folder first on its path.
MODULE = [sys.executable, "-m", "autograder.cli"]
# What our processes import, in the order of their luck; Python itself reads the last ones when it starts.
LIBRARIES = (
    "keras tensorflow numpy json pytest _pytest click rich jinja2 matplotlib sqlite3 cachetools h5py yaml otter "
    "nbformat safetensors mlxtend PIL sklearn scipy colorsys jupytext nbclient landlock pyseccomp"
).split()
STARTED_BY_PYTHON = ["autograder", "sitecustomize", "usercustomize", "re"]


@dataclass(frozen=True)
class Work:
    """An exercise, a right and a wrong answer, and its points."""

    lab: str
    exercise: str
    arguments: str
    right: str
    points: float

    @property
    def honest(self) -> str:
        """The student's process prefers Python's own module to one that the submission has written beside itself."""
        return f"""
import numpy as np
def {self.exercise}({self.arguments}):
    with open("colorsys.py", "w") as file:
        file.write("rgb_to_hsv = None")
    import colorsys
    return {self.right} if colorsys.rgb_to_hsv else None
"""

    @property
    def bad(self) -> str:
        """Raises an error."""
        return f"def {self.exercise}({self.arguments}):\n    raise ValueError\n"


# A lab without Keras starts in a third of the time; one with Keras imports all of the libraries.
LIGHT = Work("lab1_convolution", "pad_same", "image, kernel_size", "np.pad(image, (kernel_size - 1) // 2)", 2.0)
KERAS = Work("lab2_mnist_cnn", "reshape_images", "images", "images.reshape(-1, 28, 28, 1)", 3.0)
LAB, EXERCISE = LIGHT.lab, LIGHT.exercise
BAD = LIGHT.bad


class Attacker:
    """A folder full of files that leave a line in ``proof`` when they run."""

    def __init__(self, folder: Path, proof: Path) -> None:
        self.folder, self.proof = folder, proof
        self.trap = f"open({str(proof)!r}, 'a').write(__file__ + '\\n')\n"
        for name in [*LIBRARIES, *STARTED_BY_PYTHON]:
            self.write(f"{name}.py" if name != "autograder" else "autograder/__init__.py", self.trap)
        for name in ("conftest.py", "tests/conftest.py", "tests/test_x.py", "jupyter_config.py", "ipython_config.py"):
            self.write(name, self.trap)
        self.write("pytest.ini", "[pytest]\naddopts = -p keras\npythonpath = .\n")
        self.write("otter_config.json", "{")
        # Matplotlib cannot read it, and says so.
        (folder / "matplotlibrc").write_bytes(b"\xff\xfe = \xff\n")
        for course in ("checks", "assignments", "course"):
            self.course(course)
        self.write(f".autograder/checks/{LAB}.py", self.trap)

    def write(self, name: str, text: str) -> None:
        """Write a file of the folder."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def course(self, name: str) -> None:
        """Checks of the attacker's own, which everything passes."""
        title = '[title]\nko = "가"\nen = "a"\n'
        here = f"{name}/{LAB}"
        self.write(f"{here}/assignment.toml", f'contents = ["{EXERCISE}"]\n{title}')
        self.write(f"{here}/{EXERCISE}/exercise.toml", f'points = 99\ntimeout = 9\nnames = ["{EXERCISE}"]\n{title}')
        check = '\n\ndef test_anything():\n    """Anything.\n\n    무엇이든.\n    """\n'
        self.write(f"{here}/{EXERCISE}/test_public.py", f"{self.trap}{check}")

    def without(self, names: list[str]) -> None:
        """Take away what Python itself would run before our first line."""
        for name in names:
            (self.folder / f"{name}.py").unlink(missing_ok=True)
        shutil.rmtree(self.folder / "autograder")

    def run(self, *arguments: object, command: list[str] = COMMAND, **variables: str) -> subprocess.CompletedProcess:
        """Run the command from inside the folder."""
        return subprocess.run(
            [*command, *map(str, arguments)],
            cwd=self.folder,
            env=os.environ | variables,
            capture_output=True,
            text=True,
            check=False,
            timeout=600,
        )

    @property
    def ran(self) -> list[str]:
        """The attacker's files that ran."""
        return self.proof.read_text(encoding="utf-8").splitlines() if self.proof.exists() else []


@pytest.fixture
def attacker(tmp_path):
    """An attacker's folder."""
    folder = tmp_path / "attacker"
    folder.mkdir()
    return Attacker(folder, tmp_path / "proof")


def hand_in(folder, work=LIGHT):
    """A class of two, elsewhere: one is right, one is not."""
    for name, source in (("kim", work.honest), ("lee", work.bad)):
        (folder / name).mkdir(parents=True)
        (folder / name / f"{work.lab}.py").write_text(source, encoding="utf-8")
    return folder


def scores(out):
    """Student -> score and the points that can be had."""
    results = [json.loads(path.read_text(encoding="utf-8")) for path in (out / "results").glob("*.json")]
    return {one["student"]: (one["score"], one["max_score"]) for one in results}


def right(work=LIGHT):
    """The scores of that class."""
    return {"kim": (work.points, work.points), "lee": (0.0, work.points)}


def test_the_traps_of_this_file_work(attacker):
    """An ordinary Python that is started in the folder runs what lies there."""
    attacker.run("-c", "import keras", command=[sys.executable])
    assert attacker.ran == [str(attacker.folder / "keras.py")]


@pytest.mark.parametrize(("isolation", "work"), [("auto", KERAS), ("none", LIGHT)])
def test_grade_runs_and_reads_nothing_of_the_folder_it_is_started_in(attacker, tmp_path, isolation, work):
    """No module, check, course or setting of the folder has a part in a grade, whichever backend is used."""
    out, folder = tmp_path / "out", hand_in(tmp_path / "class", work)
    done = attacker.run("grade", folder, "--out", out, "--exercise", work.exercise, "--isolation", isolation)
    assert done.returncode == 0, done.stderr
    assert scores(out) == right(work)
    assert done.stderr == ""
    assert attacker.ran == []


def test_a_students_repository_is_graded_by_the_instructors_checks(attacker, tmp_path):
    """Inside a repository with checks of its own the installed package's course judges, and nothing there is imported.

    ``python -m autograder.cli`` and a PYTHONPATH that names the folder put it onto the coordinator's path.
    """
    attacker.without(STARTED_BY_PYTHON)
    attacker.write(f"{LAB}.py", BAD)
    out = tmp_path / "out"
    variables = {"PYTHONPATH": f"{os.pathsep}.", "PYTEST_PLUGINS": "keras", "PYTEST_ADDOPTS": "-p keras"}
    file = f"{LAB}.py"
    done = attacker.run("grade", file, "--out", out, "--exercise", EXERCISE, command=MODULE, **variables)
    assert done.returncode == 0, done.stderr
    assert list(scores(out).values()) == [(0.0, LIGHT.points)]
    assert attacker.ran == []


def test_prove_uses_the_installed_course(attacker):
    """``prove`` started in the folder proves the project's checks."""
    done = attacker.run("prove", "--exercise", EXERCISE, "--jobs", "1")
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{LAB}/{EXERCISE}" in done.stdout
    assert attacker.ran == []


def test_build_says_the_same_wherever_it_is_started(attacker, monkeypatch, tmp_path):
    """``build --check`` compares the project's files, not the folder's."""
    there = attacker.run("build", "--check")
    monkeypatch.chdir(tmp_path)
    elsewhere = CliRunner().invoke(main, ["build", "--check"])
    assert (there.returncode, there.stdout, there.stderr) == (elsewhere.exit_code, elsewhere.stdout, elsewhere.stderr)
    assert "Traceback" not in there.stderr
    assert attacker.ran == []


def test_check_runs_the_installed_checks_and_says_that_they_are_no_grade(attacker):
    """In a repository with checks of its own `check` runs the installed course's, and writes nothing."""
    attacker.write(f"{LAB}.py", BAD)
    before = sorted(attacker.folder.rglob("*"))
    done = attacker.run("check", "--exercise", EXERCISE, "--lang", "en")
    assert done.returncode == 1, done.stderr
    assert re.search(rf"{EXERCISE} +0 / 2 +0/\d +failed", done.stdout)
    assert ADVISORY.en in done.stdout
    assert attacker.ran == []
    assert sorted(attacker.folder.rglob("*")) == before


def test_check_opens_the_notebook_of_the_lab_asked_for_only(tmp_path):
    """A notebook of another lab that cannot be opened or read has no part in ``check . --lab L``."""
    (tmp_path / f"{LAB}.py").write_text(LIGHT.honest, encoding="utf-8")
    (tmp_path / "lab2_mnist_cnn.ipynb").write_bytes(b"{" * 2**20)
    # Whoever opened this one would wait for ever.
    os.mkfifo(tmp_path / "lab0_greeting.ipynb")
    done = subprocess.run(
        [*COMMAND, "check", ".", "--lab", LAB, "--exercise", EXERCISE, "--lang", "en"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "lab0" not in done.stdout
    assert "lab2" not in done.stdout


@pytest.fixture
def in_repository(as_student, tmp_path):
    """Run Python as a student does, in a repository of the template with checks of the student's own beside it."""
    folder = tmp_path / "repository"
    shutil.copytree(PROJECT / "student_template", folder)
    proof = tmp_path / "proof"
    trap = f"open({str(proof)!r}, 'a').write(__file__ + '\\n')\n"
    check = 'def test_anything():\n    """Anything.\n\n    무엇이든.\n    """\n'
    for path in (PROJECT / "assignments" / LAB).glob("*/test_public.py"):
        for course in ("checks", "assignments"):
            copy = folder / course / LAB / path.parent.name / path.name
            copy.parent.mkdir(parents=True)
            copy.write_text(trap + check, encoding="utf-8")
    for copy in (folder / ".autograder" / "checks").iterdir():
        copy.write_text(trap + check, encoding="utf-8")
    (folder / f"{LAB}.ipynb").unlink()
    (folder / f"{LAB}.py").write_text(BAD, encoding="utf-8")

    def run(*arguments):
        done = subprocess.run(
            [sys.executable, *arguments], cwd=folder, env=as_student, capture_output=True, text=True, check=False
        )
        assert not proof.exists(), proof.read_text(encoding="utf-8")
        return done

    return run


def test_pytest_in_a_repository_runs_the_wheels_checks_and_says_that_they_give_no_grade(in_repository):
    """Whatever checks/ and .autograder/checks hold; the last lines say in both languages what the results are."""
    done = in_repository("-m", "pytest", f"{LAB}.py::{EXERCISE}", "-rA")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "test_fractions_and_negative_values" in done.stdout
    assert "test_anything" not in done.stdout
    assert ADVISORY.ko in done.stdout
    assert ADVISORY.en in done.stdout


def test_a_notebook_in_a_repository_is_checked_by_the_wheels_checks(in_repository):
    """``grader.check`` runs these, whatever checks/ and .autograder/checks hold, without a file of the notebook too."""
    cells = f"from autograder.student.lab import open_lab\nIn = [{BAD!r}]\nprint(open_lab({LAB!r}).check({EXERCISE!r}))"
    done = in_repository("-c", cells)
    assert done.returncode == 0, done.stderr
    assert "public checks: 0 of 3 passed" in done.stdout
    assert "Anything." not in done.stdout
    assert NO_GRADE.en in done.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["grade", "class", "--out", "x", "--course", "class/course"], "lies inside class, which is graded"),
        (["grade", "class", "--out", "x", "--course", "empty"], "No course in empty"),
        (["grade", "class", "--out", "x", "--course", "project"], f"Give project{os.sep}assignments"),
        (["check", ".", "--course", "empty"], "No course in empty"),
        (["prove", "--course", "empty"], "No course in empty"),
        (["build", "--course", "nowhere"], "No course in nowhere"),
        (["publish", "new", "--course", "empty"], "No course in empty"),
        (["export", "new", "--format", "otter", "--course", "empty"], "No course in empty"),
    ],
)
def test_a_course_that_cannot_be_used_is_one_line_and_exit_2(attacker, monkeypatch, arguments, words):
    """A course without labs, or inside what is graded, is refused with the cure; nothing is written."""
    shutil.move(attacker.folder / "checks", attacker.folder / "class" / "course")
    (attacker.folder / "project").mkdir()
    shutil.move(attacker.folder / "assignments", attacker.folder / "project" / "assignments")
    (attacker.folder / "empty").mkdir()
    monkeypatch.chdir(attacker.folder)
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 2
    assert words in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (attacker.folder / "x").exists()
    assert not (attacker.folder / "new").exists()


def test_a_package_without_a_course_says_how_to_get_one(monkeypatch, tmp_path):
    """An installed package that has no assignments/ beside it names the cure, and looks nowhere else."""
    monkeypatch.setattr("autograder.student.course.load.PROJECT", tmp_path)
    monkeypatch.chdir(PROJECT)
    with pytest.raises(UsageError, match="--course DIR"):
        instructor_course()


def test_a_link_to_the_course_is_not_taken_for_a_folder_of_the_class(tmp_path):
    """Where the course lies is decided by where it really is."""
    (tmp_path / "class").mkdir()
    (tmp_path / "class" / "course").symlink_to(PROJECT / "assignments")
    assert instructor_course(tmp_path / "class" / "course", [tmp_path / "class"]) == PROJECT / "assignments"
