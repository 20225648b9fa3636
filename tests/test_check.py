"""`autograder check`: one table, each cause once, what to do before handing in, and formats for other programs."""

import base64
import io
import json
import os
import re
import subprocess
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner
from rich.console import Console

from autograder.cli import main
from autograder.commands.own_table import show_own
from autograder.intake import items
from autograder.student.ci.run import without_notebook
from autograder.student.course.load import PROJECT, load_assignments
from autograder.student.result import CheckResult, ExerciseResult, SubmissionResult
from autograder.student.text import Text, locale_language

TOY = PROJECT / "tests" / "toy_course"
NOTEBOOK = '{"cells": [{"cell_type": "code", "source": "# all: %s"}], "nbformat": 4, "metadata": {}}'
CLASSROOM_50 = {
    "CLASSROOM": "cnn",
    "ASSIGNMENT": "labs",
    "OWNER": "kim",
    "SUBMISSION_TAG": "submit/1",
    "COMMIT_URL": "https://github.com/o/r/commit/a1",
    "RELEASE_URL": "https://github.com/o/r/releases/tag/x",
}


@pytest.fixture
def folder(tmp_path):
    """One's own folder; the judge of the tests believes what a file says of its exercises."""
    own = tmp_path / "own"
    own.mkdir()
    return own


@pytest.fixture
def check(judge, folder):
    """Call `autograder check` on the folder; returns what it printed on standard output."""

    def run(*arguments, code=0, path=folder):
        command = ["check", str(path), "--isolation", "none", *map(str, arguments)]
        done = CliRunner().invoke(main, command)
        assert done.exit_code == code, done.output
        # A table is padded.
        return done.stderr if code == 2 else re.sub(r" +\n", "\n", done.stdout)

    return run


def write(folder, lab, **said):
    """A script of a lab that says how its exercises are judged."""
    lines = [f"# {name}: {status}" for name, status in said.items()]
    (folder / f"{lab}.py").write_text("\n".join(["x = 1", *lines]), encoding="utf-8")


def test_the_table_has_labs_exercises_points_and_files(check, folder):
    """A lab that nobody has begun, or of which there is nothing, is one line; its points count."""
    write(folder, "lab0_greeting", greeting="failed")
    write(folder, "lab1_convolution", all="missing")
    said = check("--lang", "en", code=1)
    assert re.search(r"lab0_greeting +2 / 5 +lab0_greeting.py\n +greeting +0 / 3 +0/2 +failed\n", said)
    assert re.search(r"\n +greeting_program +2 / 2 +3/3 +passed\n", said)
    assert re.search(
        r"\nlab1_convolution +0 / 20 +missing +lab1_convolution.py\nlab2_mnist_cnn +0 / 30 +missing +-", said
    )
    assert re.search(r"\ntotal +2 / 100\n", said)
    assert "convolve2d" not in said


def test_partial_points_are_shown(assignments):
    """5 of 8 checks: 3.75 of 6 points; and the model file that an exercise asks for, where it is there."""
    lab = assignments["lab2_mnist_cnn"]
    words = Text(ko="틀렸어요", en="It is wrong")
    checks = tuple(
        CheckResult(f"test_{at}", "public", "passed" if at < 5 else "failed", "x", words, words) for at in range(8)
    )
    result = SubmissionResult("kim", "kim", lab.name, "graded", "none", 6, (ExerciseResult("build_cnn", 6, checks),))
    console = Console(record=True, width=80, file=io.StringIO())
    show_own(console, [result], assignments, {lab.name: lab.folder / "숙제.ipynb"}, [], "ko")
    said = console.export_text()
    assert re.search(r"build_cnn +3\.75 / 6 +5/8 +일부 통과", said)
    assert "숙제.ipynb" in said


def test_a_cause_is_told_once(check, folder):
    """Two labs and three exercises with the same words: one paragraph that names them."""
    write(folder, "lab0_greeting", all="failed")
    write(folder, "lab1_convolution", convolve2d="failed")
    said = check("--lang", "ko", code=1)
    assert said.count("틀렸어요") == 2  # Message and hint of the judge are the same words.
    assert "greeting, greeting_program, convolve2d\n" in said


def test_exit_0_where_all_that_is_there_passes(check, folder):
    """A lab without a notebook is told, and is no failure."""
    write(folder, "lab0_greeting")
    said = check("--lang", "ko")
    assert re.search(r"합계 +5 / 100", said)
    assert "lab1_convolution: 이 폴더에 노트북이 없어요." in said
    assert "no folder" not in check("--lang", "en", path=folder / "lab0_greeting.py")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LC_ALL": "ko_KR.UTF-8", "LANG": "en_US.UTF-8"}, "ko"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LC_ALL": "C.UTF-8"}, "ko"),
        ({"LANG": "POSIX"}, "ko"),
    ],
)
def test_the_language_is_the_terminals(check, folder, monkeypatch, environment, language):
    """Korean and English by the locale, Korean where none is set; --lang says otherwise."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert locale_language() == language
    write(folder, "lab0_greeting")
    words = {"ko": "합계", "en": "total"}
    assert words[language] in check("--lab", "lab0_greeting")
    assert words["ko"] in check("--lab", "lab0_greeting", "--lang", "ko")


# Before handing in.


def test_a_model_file_that_is_missing_or_has_another_name_is_told(check, folder):
    """With the names that the exercise asks for, and the file that could be meant."""
    write(folder, "lab2_mnist_cnn")
    lab = ("--lab", "lab2_mnist_cnn", "--lang", "en")
    assert "trained_model: there is no file mnist_model.keras or mnist_model.h5. Save it" in check(*lab)
    (folder / "my_cnn.keras").write_bytes(b"x")
    assert "If my_cnn.keras is that file, rename it." in check(*lab)
    (folder / "mnist_model.h5").write_bytes(b"x")
    said = check(*lab)
    assert "Before you hand in" not in said
    assert re.search(r"trained_model .*passed +mnist_model.h5\n", said)


def test_no_model_file_is_asked_for_before_the_lab_is_begun(check, folder):
    """A fresh repository has one thing to say of a lab: that it is not written yet."""
    write(folder, "lab2_mnist_cnn", all="missing")
    assert "mnist_model" not in check("--lab", "lab2_mnist_cnn", code=1)


def test_a_notebook_that_was_not_saved_is_told(check, folder):
    """Its copy is newer and another one; a copy that was written with it says nothing."""
    notebook, copies = folder / "lab0_greeting.ipynb", folder / ".ipynb_checkpoints"
    copies.mkdir()
    copy = copies / "lab0_greeting-checkpoint.ipynb"
    for path, text in ((notebook, NOTEBOOK % "passed"), (copy, NOTEBOOK % "failed")):
        path.write_text(text, encoding="utf-8")
    words = "lab0_greeting.ipynb: its copy in .ipynb_checkpoints is newer."
    os.utime(notebook, (1_000_000, 1_000_000))
    os.utime(copy, (1_000_001, 1_000_001))
    assert words not in check("--lab", "lab0_greeting", "--lang", "en", code=0)
    os.utime(copy, (1_000_100, 1_000_100))
    assert words in check("--lab", "lab0_greeting", "--lang", "en", code=0)
    copy.write_bytes(notebook.read_bytes())
    os.utime(copy, (1_000_200, 1_000_200))
    assert words not in check("--lab", "lab0_greeting", "--lang", "en", code=0)


def test_of_several_notebooks_the_one_that_was_checked_is_told(check, folder):
    """Its own name comes first."""
    for name in ("lab0_greeting.ipynb", "lab0_greeting (1).ipynb"):
        (folder / name).write_text(NOTEBOOK % "passed", encoding="utf-8")
    assert "there are 2 notebooks or scripts; only lab0_greeting.ipynb was checked" in check(
        "--lab", "lab0_greeting", "--lang", "en"
    )


def test_a_notebook_that_is_too_large_costs_its_own_lab(check, folder, monkeypatch):
    """The others are checked all the same."""
    monkeypatch.setattr(items, "MAX_SIZE", 100)
    write(folder, "lab0_greeting")
    (folder / "lab1_convolution.py").write_text("x" * 101, encoding="utf-8")
    said = check("--lang", "en", code=1)
    assert "lab1_convolution\n  The file is larger than 50MB" in said
    assert re.search(r"lab0_greeting +5 / 5", said)
    assert re.search(r"lab1_convolution +0 / 20 +unreadable", said)


# Formats.


def decoded(said):
    """Id of a step -> what the reporter decodes."""
    pairs = [line.split("=", 1) for line in said.splitlines()]
    return {name: json.loads(base64.b64decode(text)) for name, text in pairs}


def test_formats_print_nothing_else(check, folder):
    """Each can be read from standard output, with labs that are not there and the exit code of the checks."""
    write(folder, "lab0_greeting", greeting="failed")
    classroom = decoded(check("--format", "classroom", code=1))
    assert len(classroom) == 38
    assert sum(test["score"] for result in classroom.values() for test in result["tests"]) == 2
    # Two points are a person's to give.
    assert sum(result["max_score"] for result in classroom.values()) == 98
    root = ElementTree.fromstring(check("--format", "junit", code=1).encode())
    assert root.get("failures") == "2"
    assert json.loads(check("--format", "ctrf", code=1))["results"]["summary"]["failed"] == 2
    markdown = check("--format", "markdown", "--lang", "en", code=1)
    assert markdown.startswith("# Points of public checks · 공개 검사 점수: 2 / 100\n")


def test_a_format_goes_into_a_file(check, folder, tmp_path):
    """Whole; standard output stays empty."""
    write(folder, "lab0_greeting")
    assert check("--format", "ctrf", "--output", tmp_path / "report.json") == ""
    assert json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["reportFormat"] == "CTRF"
    assert "Cannot write" in check("--format", "ctrf", "--output", tmp_path, code=2)
    assert "--output needs a --format" in check("--output", tmp_path / "x", code=2)


def test_classroom_50_gets_its_result(check, folder, monkeypatch):
    """With the commit's own time; without its variables, or without a commit, one line says what is missing."""
    write(folder, "lab0_greeting", greeting="failed")
    for name, value in CLASSROOM_50.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(folder.parent))
    assert "has no commit" in check("--format", "classroom50", code=2)
    for command in (
        ["init", "-q"],
        ["-c", "user.name=k", "-c", "user.email=k@k", "commit", "-q", "--allow-empty", "-m", "x"],
    ):
        when = {"GIT_COMMITTER_DATE": "2026-11-02T10:00:05+09:00"}
        subprocess.run(["git", "-C", str(folder), *command], check=True, env=os.environ | when)
    result = json.loads(check("--format", "classroom50", code=1))
    assert result["datetime"] == "2026-11-02T01:00:05Z"
    assert result["score"] / result["max-score"] == pytest.approx(0.02)
    monkeypatch.delenv("OWNER")
    assert "The environment has no OWNER" in check("--format", "classroom50", code=2)


def test_a_lab_without_a_notebook_has_missing_checks():
    """Only public ones; its points stay in the sum."""
    [lab] = load_assignments(TOY).values()
    result = without_notebook(lab)
    assert (result.score, result.max_score, result.file) == (0, 10, "")
    assert {check.code for exercise in result.exercises for check in exercise.checks} == {"file.not_there"}
    assert {check.visibility for exercise in result.exercises for check in exercise.checks} == {"public"}
