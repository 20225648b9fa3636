"""A class, graded once: the samples of the demo, all labs solved, and all of them as they are given out.

What `autograder grade` says of it, pytest in a student's repository and `otter run` say, too.
"""

import contextlib
import csv
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner

from autograder.commands.demo import SAMPLES, differences
from autograder.commands.grade import grade_into
from autograder.commands.options import Options
from autograder.export.otter import export_otter
from autograder.student.checking.plugin import in_words
from autograder.student.course.load import PROJECT, load_assignments

# README has `autograder demo` run before the tests.
pytestmark = pytest.mark.long

ASSIGNMENTS = load_assignments(PROJECT / "assignments")
NAMES = sorted(path.parent.name for path in SAMPLES.glob("*/expected.json"))
# A whole lab of Keras for each, to show what CI shows of a few lines or of other work, too: by name.
SHOWN_ELSEWHERE = {
    "cp949_script": "test_definitions.py",
    "infinite_loop": "test_limits.py",
    "korean_nfd_name": "test_intake.py",
    "os_exit": "test_accidents.py",
    "perfect": "the solved labs below",
    "perfect_h5": "test_prove.py",
    "prints_and_exits": "hostile/test_attacks.py",
    "raising_cell": "test_definitions.py",
    "rubbish_answers": "test_accidents.py",
    "script_percent_cells": "test_accidents.py",
    "syntax_error": "test_definitions.py",
    "untouched": "the labs as given out, below",
    "weights_only_h5": "test_model_files.py",
    "wrong_model_file": "test_prove.py",
}
SAMPLE_NAMES = [pytest.param(name, marks=pytest.mark.slow if name in SHOWN_ELSEWHERE else ()) for name in NAMES]
SOLVED, GIVEN_OUT = "solved", "given_out"
# What cells do beside Python, and answers in the wrong place: here all three runners say the same of what failed.
ACCIDENTS = ("accidents_in_cells", "lab1_convolution")
# Half a lab's work.
HALF = "half_finished_b"
# One student's labs, for pytest in a repository.
IN_REPOSITORY = dict.fromkeys(ASSIGNMENTS, SOLVED) | {
    "lab1_convolution": ACCIDENTS[0],
    "lab2_mnist_cnn": HALF,
    "lab5_debugging": HALF,
}
# Otter needs some seconds for each: CI takes these, `-m "slow or long"` all of them.
QUICK = [(HALF, "lab2_mnist_cnn"), ACCIDENTS]
SLOW = [(student, lab) for student in (SOLVED, GIVEN_OUT) for lab in ASSIGNMENTS]
SLOW += [("leans_on_globals", "lab2_mnist_cnn")]
IN_OTTER = [*QUICK, *(pytest.param(*pair, marks=pytest.mark.slow) for pair in SLOW)]


@pytest.fixture(scope="module")
def samples(is_asked_for):
    """The samples that are graded."""
    return [name for name in NAMES if name not in SHOWN_ELSEWHERE or is_asked_for(name)]


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A folder a student: everything solved, and the notebooks as they are given out."""
    folder = tmp_path_factory.mktemp("whole")
    shutil.copytree(PROJECT / "solutions", folder / SOLVED)
    shutil.copy(SAMPLES / "perfect" / "mnist_model.keras", folder / SOLVED)
    (folder / GIVEN_OUT).mkdir()
    for lab in ASSIGNMENTS:
        shutil.copy(PROJECT / "student_template" / f"{lab}.ipynb", folder / GIVEN_OUT)
    return folder


@pytest.fixture(scope="module")
def grade(samples, whole, tmp_path_factory):
    """Grade the class as `autograder grade` and `autograder demo` do; the output folder, and the results."""
    out = tmp_path_factory.mktemp("graded")
    return lambda: (out, grade_into([SAMPLES, whole], out, Options(), students={*samples, SOLVED, GIVEN_OUT}))


@pytest.fixture(scope="module")
def graded_into(grade):
    """The output folder, and (student, lab) -> result."""
    out, results = grade()
    return out, {(result.student, result.lab): result for result in results}


@pytest.fixture(scope="module")
def graded(graded_into):
    """(student, lab) -> result."""
    return graded_into[1]


@pytest.fixture(scope="module")
def handed_in(whole):
    """The files that a student handed in for a lab."""

    def files(student, lab):
        folder = (SAMPLES if student in NAMES else whole) / student
        wanted = ASSIGNMENTS[lab].files
        return [path for path in folder.iterdir() if path.name == f"{lab}.ipynb" or path.name in wanted]

    return files


@pytest.fixture(scope="module")
def otter_run(handed_in, tmp_path_factory, wheel, as_student):
    """What `otter run` with the exported zip says: exercise -> its entry in results.json."""

    def run(student, lab):
        # Slow to import.
        from otter.cli import cli

        folder = tmp_path_factory.mktemp(f"otter-{student}")
        exported = export_otter(folder, ASSIGNMENTS[lab], wheel)
        with zipfile.ZipFile(folder / "submission.zip", "w") as archive:
            for path in handed_in(student, lab):
                archive.write(path, path.name)
        command = ["run", "-a", str(exported), "submission.zip", "--no-logo"]
        with pytest.MonkeyPatch.context() as patch, contextlib.chdir(folder):
            # For the kernel that Otter starts.
            patch.setenv("PYTHONPATH", as_student["PYTHONPATH"])
            patch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
            done = CliRunner().invoke(cli, command)
        assert done.exit_code == 0, done.output
        tests = json.loads((folder / "results.json").read_text(encoding="utf-8"))["tests"]
        return {test["name"]: test for test in tests if "max_score" in test}

    return run


@pytest.mark.parametrize("name", SAMPLE_NAMES)
def test_sample_gets_what_it_deserves(graded, name):
    """Each sample submission has the status and the score of its expected.json, exercise by exercise."""
    expected = json.loads((SAMPLES / name / "expected.json").read_text(encoding="utf-8"))
    own = [result for (student, _), result in graded.items() if student == name]
    assert {result.lab for result in own} == set(expected)
    assert [line for result in own for line in differences(result, expected)] == []


def test_every_hand_in_was_confined(graded):
    """On Linux, what was in force is written into every result."""
    assert {result.isolation for result in graded.values()} == {"confined" if sys.platform == "linux" else "none"}


def test_grades_open_in_a_spreadsheet(graded_into):
    """grades.csv has a BOM, a row for every student and a number in every score; what a person marks waits."""
    out, results = graded_into
    data = (out / "grades.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(data.decode("utf-8-sig").splitlines()))
    assert [row["student"] for row in rows] == sorted({student for student, _ in results})
    solved = next(row for row in rows if row["student"] == SOLVED)
    assert (solved["score"], solved["max_score"]) == ("98", "100")
    assert [cell for cell in solved.values() if cell == "waiting"] == ["waiting"]


def test_everything_of_the_design_is_written(graded_into):
    """Results, feedback, report and gradebook are there, one a submission."""
    out, results = graded_into
    names = {result.submission for result in results.values()}
    assert {path.stem for path in (out / "results").glob("*.json")} == names
    assert {path.stem for path in (out / "feedback").glob("*.html")} == names
    assert (out / "report.html").stat().st_size > 1000
    assert (out / "gradebook.sqlite").exists()


def test_a_second_run_grades_nothing_again(graded_into, grade):
    """An interrupted or repeated run goes on from the gradebook: the same files give the same bytes at once."""
    out, results = graded_into
    before = {path.name: path.read_bytes() for path in (out / "results").iterdir()}
    assert len(grade()[1]) == len(results)
    assert {path.name: path.read_bytes() for path in (out / "results").iterdir()} == before


def test_all_labs_are_100_points():
    """The points of a whole course are a mark in percent."""
    assert sum(assignment.points for assignment in ASSIGNMENTS.values()) == 100


@pytest.mark.parametrize("lab", ASSIGNMENTS)
def test_perfect_work_gets_every_point(graded, lab):
    """The solved notebook, with a model file where one is asked for, passes every check."""
    result = graded[SOLVED, lab]
    # What a person marks waits.
    by_checks = sum(one.max_score for one in result.exercises if not one.by_hand)
    assert (result.status, result.score) == ("graded", by_checks)
    assert {check.status for exercise in result.exercises for check in exercise.checks} == {"passed"}


@pytest.mark.parametrize("lab", ASSIGNMENTS)
def test_an_untouched_notebook_gets_nothing_and_is_not_called_wrong(graded, lab):
    """Stubs, the empty constant and the absent file score 0, and every check says that something is missing.

    Prompts, demonstrations and the names of other exercises are not taken for answers.
    """
    result = graded[GIVEN_OUT, lab]
    assert (result.status, result.score) == ("graded", 0)
    assert {exercise.status for exercise in result.exercises} == {"missing"}
    assert {check.status for exercise in result.exercises for check in exercise.checks} == {"missing"}


# Of Otter's own settings.
@pytest.mark.filterwarnings("ignore:Traits should be given as instances:DeprecationWarning")
@pytest.mark.parametrize(("student", "lab"), IN_OTTER)
def test_otter_gives_the_same_scores_and_the_same_words(graded, otter_run, student, lab):
    """Exercise by exercise `otter run` gives the score of `autograder grade`, and each missing check its words.

    Accidents have their words, too, although the cells were run by a kernel, which replaces magics before it
    remembers them.
    """
    entries = otter_run(student, lab)
    assert entries.keys() == {exercise.name for exercise in graded[student, lab].exercises}
    for exercise in graded[student, lab].exercises:
        entry = entries[exercise.name]
        # What a person marks has no points in Otter.
        most = 0 if exercise.by_hand else exercise.max_score
        assert (entry["score"], entry["max_score"]) == pytest.approx((exercise.score, most), abs=1e-3)
        said = _words(entry["output"])
        missing = [_words(in_words(check)) for check in exercise.checks if check.status == "missing"]
        for words in set(missing):
            assert said.count(words) == missing.count(words)
        for check in exercise.checks if (student, lab) == ACCIDENTS else ():
            # Cells count otherwise where a kernel ran them.
            if check.status == "failed" and check.code != "student.shell_line":
                assert _words(check.hint.ko) in said, exercise.name


def test_pytest_in_the_repository_gives_the_same_verdicts(graded, handed_in, as_student, tmp_path):
    """pytest in a student's repository passes what `autograder grade` passes, and calls missing what is missing.

    Of accidents it says the same words.
    """
    folder = tmp_path / "repository"
    shutil.copytree(PROJECT / "student_template", folder)
    for lab, student in IN_REPOSITORY.items():
        for path in handed_in(student, lab):
            shutil.copy(path, folder)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "--junitxml=report.xml"],
        cwd=folder,
        capture_output=True,
        check=False,
        env=as_student,
    )
    assert done.returncode == 1
    said = {}
    for case in ElementTree.parse(folder / "report.xml").iter("testcase"):
        lab, _, exercise = case.attrib["classname"].removesuffix(".").partition(".ipynb.")
        # Where a check waits for another, pytest puts a place in the code before our words.
        waiting = case.find("skipped")
        text = "".join(case.itertext()) if waiting is None else waiting.attrib["message"]
        said[lab, exercise, case.attrib["name"]] = _words(text)
    public = {
        (lab, exercise.name, check.name): check
        for lab, student in IN_REPOSITORY.items()
        for exercise in graded[student, lab].exercises
        for check in exercise.checks
        if check.visibility == "public"
    }
    assert {name: not words for name, words in said.items()} == {
        name: check.status == "passed" for name, check in public.items()
    }
    for (lab, *name), check in public.items():
        if check.status == "missing" or (lab == ACCIDENTS[1] and check.status != "passed"):
            assert said[lab, *name] == _words(in_words(check))


def _words(text):
    """Without line ends and indents, which each runner sets its own way."""
    return " ".join(text.split())
