"""A course that has nothing to do with the project's own goes through every command: the engine knows no lab."""

import contextlib
import csv
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import nbformat
import pytest
from click.testing import CliRunner

from autograder.build.template import course_wheel
from autograder.cli import main
from autograder.reports.report import versions
from autograder.student.course.load import PROJECT, load_assignments
from autograder.student.service.process import labs_with_keras

TOY = PROJECT / "tests" / "toy_course"
LAB = "words_and_tables"
POINTS = {"print_sorted": 4, "centre_columns": 6}
# Words of the project's own course.
FOREIGN = re.compile(r"CNN|MNIST|Keras|TensorFlow|lab\d|케라스|합성곱|신경망|손글씨", re.IGNORECASE)


def run(*arguments, code=0):
    """Run a command of `autograder`; returns what it printed."""
    done = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert done.exit_code == code, done.output
    return done.output


@pytest.fixture(scope="module", autouse=True)
def as_it_was():
    """The toy course's files before the tests of this module."""
    return content_of(TOY)


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A copy of the toy course, with its student template and its solutions beside it, made by `autograder build`."""
    course = tmp_path_factory.mktemp("toy") / "course"
    shutil.copytree(TOY, course, ignore=shutil.ignore_patterns("__pycache__"))
    run("build", "--course", course)
    return course


@pytest.fixture(scope="module")
def solved(course):
    """The solved notebook."""
    return course.parent / "solutions" / f"{LAB}.ipynb"


@pytest.fixture(scope="module")
def graded(course, solved, tmp_path_factory):
    """The folder that `autograder grade` wrote: kim is right, lee has a wrong specimen for each exercise."""
    handed_in, out = tmp_path_factory.mktemp("handed-in"), tmp_path_factory.mktemp("graded")
    for student in ("kim", "lee"):
        (handed_in / student).mkdir()
        shutil.copy(solved, handed_in / student)
    answer(handed_in / "lee" / solved.name, "print_sorted", "same_length_as_given")
    answer(handed_in / "lee" / solved.name, "centre_columns", "changes_the_table")
    run("grade", handed_in, "--out", out, "--course", course)
    return out


@pytest.fixture(scope="module")
def shown_again(course, graded, tmp_path_factory):
    """What a run with --profile prints, of one submission that is graded anew."""
    handed_in = tmp_path_factory.mktemp("again") / "park"
    handed_in.mkdir()
    shutil.copy(course / LAB / "print_sorted" / "solution.py", handed_in / f"{LAB}.py")
    return run("grade", handed_in.parent, "--out", graded.parent / "profiled", "--course", course, "--profile")


def test_the_profile_says_where_the_time_went(graded, shown_again):
    """The gradebook keeps seconds of every attempt by exercise and phase, and of the run; --profile shows them."""
    with contextlib.closing(sqlite3.connect(graded / "gradebook.sqlite")) as gradebook:
        spent = gradebook.execute("SELECT attempt, exercise, phase, seconds FROM spent").fetchall()
        whole = dict(gradebook.execute("SELECT phase, seconds FROM runs"))
    assert {(attempt, exercise) for attempt, exercise, _, _ in spent} == {(n, name) for n in (1, 2) for name in POINTS}
    for attempt in (1, 2):
        phases = {phase for number, _, phase, _ in spent if number == attempt}
        assert phases == {"fork", "load", "student", "transfer", "judge"}
    assert all(seconds >= 0 for *_, seconds in spent)
    assert {"reading submissions", "starting the grader", "grading", "writing tables and pages"} <= whole.keys()
    for name in (*POINTS, "fork", "judge", "grading"):
        assert name in shown_again


@pytest.fixture(scope="module")
def repository(course, tmp_path_factory):
    """A student's repository, by `autograder publish`."""
    folder = tmp_path_factory.mktemp("published") / "repository"
    run("publish", folder, "--course", course)
    return folder


@pytest.fixture(scope="module")
def as_toy_student(course, tmp_path_factory):
    """Environment variables of a process that finds the toy course's wheel, and not this project."""
    installed = tmp_path_factory.mktemp("installed")
    course_wheel(load_assignments(course)).unpack(installed)
    return os.environ | {"PYTHONPATH": str(installed)}


def answer(notebook: Path, exercise: str, specimen: str) -> None:
    """Put a wrong specimen into the exercise's cell."""
    read = nbformat.read(notebook, as_version=4)
    [cell] = [one for one in read.cells if one.id == f"{exercise}-answer".replace("_", "-")]
    cell.source = (TOY / LAB / exercise / "wrong" / f"{specimen}.py").read_text(encoding="utf-8")
    nbformat.write(read, notebook)


def content_of(folder: Path) -> dict[str, bytes]:
    """Path -> content of every file in a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def result_of(graded: Path, student: str) -> dict:
    """The result file of a student."""
    return json.loads((graded / "results" / f"{student}.{LAB}.json").read_text(encoding="utf-8"))


def test_prove_finds_no_false_verdict(course):
    """`autograder prove` accepts every right specimen and refuses every wrong one."""
    said = run("prove", "--course", course)
    for words in ("right specimens refused: 0 of 6", "wrong specimens accepted: 0 of 13", "0 problems"):
        assert words in said


def test_prove_finds_a_false_verdict(course, tmp_path):
    """A right specimen that is wrong makes `autograder prove` fail, so the proof above says something."""
    other = tmp_path / "course"
    shutil.copytree(course, other)
    folder = other / LAB / "print_sorted"
    shutil.copy(folder / "wrong" / "longest_first.py", folder / "right")
    said = run("prove", "--course", other, "--exercise", "print_sorted", code=1)
    assert "print_sorted/right/longest_first: refused\ntest_shortest_first (words.longest_first)" in said


def test_nobody_loads_what_the_course_does_not_use(course, graded):
    """No process loads Keras before a submission asks for it, and no digits are read."""
    assert labs_with_keras(course) == frozenset()
    assert "lab2_mnist_cnn" in labs_with_keras(PROJECT / "assignments")
    assert not any(one.uses_digits for one in load_assignments(course)[LAB].exercises)
    assert result_of(graded, "kim")["digits"] == ""


def test_the_notebook_runs(solved):
    """The solved notebook was run to its end: the demo shows the sorted words, and each check says that it passed."""
    cells = {cell.id: cell for cell in nbformat.read(solved, as_version=4).cells}
    assert cells["try-both-2"].outputs[0].text.startswith("fig\npear\nbanana\n")
    for exercise in POINTS:
        [output] = cells[f"{exercise}-check".replace("_", "-")].outputs
        assert "passed" in str(output)


def test_build_check_is_clean_after_a_build(course):
    """`autograder build --check` passes where nothing is edited."""
    run("build", "--check", "--course", course)


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        ("student_template/README.md", "\n", " edited\n", "(README.md)"),
        (f"solutions/{LAB}.ipynb", "sorted(", "sorted (", f"({LAB}.ipynb)"),
        (f"solutions/{LAB}.ipynb", '"execution_count": 3', '"execution_count": null', f"({LAB}.ipynb)"),
        (f"solutions/{LAB}.ipynb", '"name": "stdout"', '"name": "stderr"', f"({LAB}.ipynb)"),
        (f"solutions/{LAB}.ipynb", "{", "no notebook", f"({LAB}.ipynb)"),
        (f"course/{LAB}/print_sorted/solution.py", "sorted(", "sorted (", f"({LAB}.ipynb)"),
        (f"course/{LAB}/print_sorted/prompt.md", "낱말", "단어", f"({LAB}.ipynb)"),
    ],
)
def test_drift_is_found(course, tmp_path, name, old, new, words):
    """What was edited by hand, a source or a saved output, makes `build --check` fail and name the file."""
    shutil.copytree(course.parent, tmp_path / "copy")
    path = tmp_path / "copy" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert f"out of date {words}" in run("build", "--check", "--course", tmp_path / "copy" / "course", code=1)


def test_right_work_gets_all_points(graded):
    """The solved notebook gets the course's points, and every check passes."""
    result = result_of(graded, "kim")
    assert (result["score"], result["max_score"], result["status"]) == (10, 10, "graded")
    assert {check["status"] for one in result["exercises"] for check in one["checks"]} == {"passed"}
    with (graded / "grades.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {row["student"]: float(row["score"]) for row in csv.DictReader(file)} == {"kim": 10, "lee": 3.33}


def test_wrong_work_is_told_its_misconception_in_both_languages(graded):
    """Each wrong answer fails with its own misconception, and message and hint are there in both languages."""
    result = result_of(graded, "lee")
    told = {check["name"]: (check["status"], check["code"]) for one in result["exercises"] for check in one["checks"]}
    assert told == {
        "test_shortest_first": ("passed", ""),
        "test_equal_lengths": ("failed", "words.ties"),
        "test_any_words": ("unchecked", "check.unchecked"),
        "test_mean_of_each_column": ("passed", ""),
        "test_whole_numbers": ("failed", "student.raised_in_place"),
        "test_leaves_the_table_alone": ("failed", "answer.changed_argument"),
    }
    assert [one["score"] for one in result["exercises"]] == [pytest.approx(4 / 3, abs=1e-3), 2]
    for check in (check for one in result["exercises"] for check in one["checks"] if check["code"]):
        for words in (check["message"], check["hint"]):
            assert re.search("[가-힣]", words["ko"])
            assert not re.search("[가-힣]", words["en"])


def test_feedback_page_names_the_misconception(graded):
    """The student's page says in Korean and in English what was misunderstood; the class report counts it."""
    page = (graded / "feedback" / f"lee.{LAB}.html").read_text(encoding="utf-8")
    report = (graded / "report.html").read_text(encoding="utf-8")
    for text in (page, report):
        assert "길이가 같은 낱말이 알파벳순이 아니에요." in text
        assert "Words of the same length are not in the order of the alphabet." in text


def test_no_text_speaks_of_another_course(course, repository, graded):
    """README, workflow, notebooks and pages of the toy course name nothing of the project's own labs."""
    folders = (repository, course.parent / "solutions", graded)
    # The versions that the engine was tested with are the same for every course.
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    files = [path for path in files if path.suffix != ".whl" and path.name != "constraints.txt"]
    texts = {
        path.name: path.read_text(encoding="utf-8", errors="replace") for path in files if path.suffix != ".sqlite"
    }
    assert {"README.md", "classroom.yml", "report.html", f"kim.{LAB}.html"} <= set(texts)
    # The report names the versions of this package and of its libraries.
    for library in versions():
        texts["report.html"] = texts["report.html"].replace(library, "")
    assert {name: found[0] for name, text in texts.items() if (found := FOREIGN.search(text))} == {}
    assert FOREIGN.search((PROJECT / "student_template" / "README.md").read_text(encoding="utf-8"))


def test_export_writes_the_grades_for_other_systems(course, graded, tmp_path):
    """`autograder export --from`: a platform's table is filled, and both kinds of reports hold every check."""
    table = tmp_path / "table.csv"
    table.write_bytes("이름;성적\r\nlee;\r\nkim;1\r\n".encode("cp949"))
    run("export", table, "--format", "fill", "--from", graded, "--into", table)
    score = {student: f"{round(result_of(graded, student)['score'], 2):g}" for student in ("kim", "lee")}
    assert table.read_bytes() == f"이름;성적\r\nlee;{score['lee']}\r\nkim;{score['kim']}\r\n".encode("cp949")
    run("export", tmp_path / "all.xml", "--format", "junit", "--from", graded)
    run("export", tmp_path / "all.json", "--format", "ctrf", "--from", graded)
    checks = [check for student in ("kim", "lee") for one in result_of(graded, student)["exercises"]
              for check in one["checks"]]  # fmt: skip
    assert (tmp_path / "all.xml").read_text(encoding="utf-8").count("<testcase ") == len(checks)
    summary = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["results"]["summary"]
    assert summary["passed"] == [check["status"] for check in checks].count("passed")


@pytest.mark.slow
def test_otter_gives_full_points(course, solved, tmp_path):
    """`otter run` with the exported zip gives the right submission all points."""
    run("export", tmp_path / "zips", "--format", "otter", "--course", course)
    with zipfile.ZipFile(tmp_path / "submission.zip", "w") as archive:
        archive.write(solved, solved.name)
    subprocess.run(
        [sys.executable, "-m", "otter", "run", "-a", tmp_path / "zips" / f"{LAB}.zip", "submission.zip", "--no-logo"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        env=os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"},
    )
    tests = json.loads((tmp_path / "results.json").read_text(encoding="utf-8"))["tests"]
    scores = {test["name"]: (test["score"], test["max_score"]) for test in tests if "max_score" in test}
    assert scores == {name: (points, points) for name, points in POINTS.items()}


def test_pytest_in_the_published_repository(repository, solved, as_toy_student, tmp_path):
    """In a student's repository the untouched notebook fails each public check, and the solved one passes them all."""
    folder = tmp_path / "repository"
    shutil.copytree(repository, folder)

    def said(code):
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-rN"],
            cwd=folder,
            env=as_toy_student,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout

    assert said(1).count("Not written yet.") == 2
    shutil.copy(solved, folder)
    assert "2 passed" in said(0)


def test_the_course_itself_stays_as_it_is(as_it_was):
    """Nothing of the above wrote into the toy course of this checkout, or beside it."""
    assert content_of(TOY) == as_it_was
    assert not {"student_template", "solutions"} & {path.name for path in TOY.parent.iterdir()}
