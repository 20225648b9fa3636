"""The gradebook with real verdicts: the command as it is typed, and confined processes."""

import contextlib
import csv
import json

import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.grading import graders, marks
from autograder.grading.checkers import CheckerFailed
from autograder.student.course.load import PROJECT
from autograder.student.result import GRADER_ERROR

pytestmark = pytest.mark.long

LAB0, LAB1 = "lab0_greeting", "lab1_convolution"
GREETING = """
def greeting(name, age):
    adult = "성인입니다." if age >= 20 else "청소년입니다."
    return f"안녕하세요 {name}님! {adult}"
"""
SIZE = """
def output_size(n, kernel, stride=1, padding="valid"):
    if padding not in ("valid", "same"):
        raise ValueError(padding)
    return (n - kernel) // stride + 1 if padding == "valid" else -(-n // stride)
"""


@pytest.fixture
def grade(tmp_path, pool, monkeypatch):
    """Type ``autograder grade`` for the class of this test, with the session's processes; returns what was said."""
    monkeypatch.chdir(PROJECT)
    monkeypatch.setattr(graders, "Pool", lambda *_: contextlib.nullcontext(pool))
    # Somebody may be editing the grader while the tests run.
    monkeypatch.setattr(marks, "judging_code", lambda _: "the grader")

    def grade(*options):
        command = ["grade", str(tmp_path / "class"), "--out", str(tmp_path / "out"), "--jobs", "1", *options]
        done = CliRunner().invoke(main, command)
        assert done.exit_code == 0, done.output
        return done.output

    return grade


@pytest.fixture
def hand_in(tmp_path):
    """Write a script of a student."""

    def write(student, lab, text):
        path = tmp_path / "class" / student / f"{lab}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    return write


@pytest.fixture
def files(tmp_path):
    """Path -> bytes of the output folder."""
    return lambda: {
        path.relative_to(tmp_path / "out").as_posix(): path.read_bytes()
        for path in (tmp_path / "out").rglob("*")
        if path.is_file()
    }


def rows(files):
    """Student -> row of the grades."""
    return {row["student"]: row for row in csv.DictReader(files["grades.csv"].decode("utf-8-sig").splitlines())}


def statuses(files, name):
    """Exercise -> status of a result file."""
    return {one["name"]: one["status"] for one in json.loads(files[f"results/{name}.json"])["exercises"]}


def test_a_term_in_one_folder(grade, hand_in, files, monkeypatch):
    """Two labs in two runs, a correction of one exercise, and a run with nothing new: one class all along."""
    hand_in("kim", LAB0, GREETING)
    hand_in("kim", LAB1, SIZE)
    hand_in("lee", LAB0, GREETING.replace(">=", ">"))
    grade("--lab", LAB0)
    assert rows(files())["kim"][f"{LAB0}/greeting"] == "3"
    grade("--lab", LAB1, "--exercise", "output_size")
    first = rows(files())
    assert set(first) == {"kim", "lee"}
    assert float(first["kim"][f"{LAB1}/output_size"]) > 0
    assert 0 < float(first["lee"][f"{LAB0}/greeting"]) < 3
    hand_in("lee", LAB0, GREETING)
    before = files()
    grade("--only", "lee", "--lab", LAB0, "--exercise", "greeting")
    after = files()
    assert statuses(after, f"lee.{LAB0}") == {"greeting": "passed", "greeting_program": "missing"}
    assert after[f"results/kim.{LAB0}.json"] == before[f"results/kim.{LAB0}.json"]
    assert rows(after)["kim"] == first["kim"]
    # A run that has nothing to do starts no process.
    monkeypatch.setattr(graders, "Pool", None)
    grade("--lab", LAB0)
    assert files() == after


def test_a_checker_that_fails_is_an_error_and_is_graded_again(grade, hand_in, files, pool, monkeypatch):
    """A killed checker is the grader's fault: no verdict, said in grades and report; the next run judges."""
    hand_in("kim", LAB0, GREETING)
    [checker] = pool._checkers

    def killed(job, heard=None):
        checker.stop()
        raise CheckerFailed("killed")

    with monkeypatch.context() as patch:
        patch.setattr(checker, "grade", killed)
        grade("--exercise", "greeting")
    result = json.loads(files()[f"results/kim.{LAB0}.json"])
    assert result["status"] == "error"
    assert {check["code"] for check in result["exercises"][0]["checks"]} == {GRADER_ERROR}
    assert rows(files())["kim"]["remarks"] == f"{LAB0}: error"
    assert "errors.log" in files()
    grade("--exercise", "greeting")
    assert statuses(files(), f"kim.{LAB0}") == {"greeting": "passed"}
    assert "errors.log" not in files()
