"""A whole course by all three runners: all of it solved is 100, none of it touched is 0, and they agree in between."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

import pytest

from autograder.commands.demo import SAMPLES
from autograder.commands.grade import grade_into
from autograder.commands.options import Options
from autograder.export.otter import export_otter
from autograder.student.checking.plugin import in_words
from autograder.student.course.load import PROJECT, load_assignments

pytestmark = pytest.mark.long

ASSIGNMENTS = load_assignments(PROJECT / "assignments")
# Half a lab's work: samples that an in-process grader survives and reads.
HALF = ("half_finished_b", "leans_on_globals")
# Otter needs 10 seconds and more for each: CI takes this one, `-m "slow or long"` all of them.
QUICK = [("half_finished_b", "lab2_mnist_cnn")]
SLOW = [(student, lab) for student in ("perfect", "untouched") for lab in ASSIGNMENTS]
SLOW += [(student, "lab2_mnist_cnn") for student in HALF if (student, "lab2_mnist_cnn") not in QUICK]
HANDED_IN = [*QUICK, *(pytest.param(*pair, marks=pytest.mark.slow) for pair in SLOW)]
IN_REPOSITORIES = ("perfect", "half_finished_b")


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A folder a student: everything solved, the notebooks as they are given out, and two in between."""
    folder = tmp_path_factory.mktemp("course")
    shutil.copytree(PROJECT / "solutions", folder / "perfect")
    shutil.copy(SAMPLES / "perfect" / "mnist_model.keras", folder / "perfect")
    (folder / "untouched").mkdir()
    for lab in ASSIGNMENTS:
        shutil.copy(PROJECT / "student_template" / f"{lab}.ipynb", folder / "untouched")
    for student in HALF:
        shutil.copytree(SAMPLES / student, folder / student, ignore=shutil.ignore_patterns("expected.json"))
    return folder


@pytest.fixture(scope="module")
def graded(course, tmp_path_factory):
    """What `autograder grade` says: (student, lab) -> result."""
    results = grade_into([course], tmp_path_factory.mktemp("graded"), Options(jobs=2))
    return {(result.student, result.lab): result for result in results}


@pytest.fixture(scope="module")
def otter(course, tmp_path_factory, request, wheel):
    """What `otter run` with the exported zip says: (student, lab) -> exercise -> its entry in results.json."""
    asked = {item.name for item in request.session.items}
    pairs = [pair for pair in (*QUICK, *SLOW) if any("-".join(pair) in name for name in asked)]
    folder = tmp_path_factory.mktemp("zips")
    zips = {lab: export_otter(folder, assignment, wheel) for lab, assignment in ASSIGNMENTS.items()}

    def run(student, lab):
        folder = tmp_path_factory.mktemp(f"otter-{student}")
        with zipfile.ZipFile(folder / "submission.zip", "w") as archive:
            for path in (course / student).iterdir():
                if path.stem == lab or path.name in ASSIGNMENTS[lab].files:
                    archive.write(path, path.name)
        subprocess.run(
            [sys.executable, "-m", "otter", "run", "-a", str(zips[lab]), "submission.zip", "--no-logo"],
            cwd=folder,
            check=True,
            capture_output=True,
            env=os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"},
        )
        tests = json.loads((folder / "results.json").read_text(encoding="utf-8"))["tests"]
        return {test["name"]: test for test in tests if "max_score" in test}

    with ThreadPoolExecutor(2) as two:
        return dict(zip(pairs, two.map(lambda pair: run(*pair), pairs), strict=True))


@pytest.fixture(scope="module")
def repositories(course, tmp_path_factory, as_student):
    """What pytest says in a student's repository: student -> exit code, (lab, exercise, check) -> words."""

    def run(student):
        folder = tmp_path_factory.mktemp("repository") / student
        shutil.copytree(PROJECT / "student_template", folder)
        shutil.copytree(course / student, folder, dirs_exist_ok=True)
        labs = [path.name for path in (course / student).glob("*.ipynb")]
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "--junitxml=report.xml", *labs],
            cwd=folder,
            capture_output=True,
            check=False,
            env=as_student,
        )
        said = {}
        for case in ElementTree.parse(folder / "report.xml").iter("testcase"):
            lab, _, exercise = case.attrib["classname"].removesuffix(".").partition(".ipynb.")
            # Where a check waits for another, pytest puts a place in the code before our words.
            waiting = case.find("skipped")
            text = "".join(case.itertext()) if waiting is None else waiting.attrib["message"]
            said[lab, exercise, case.attrib["name"]] = _words(text)
        return done.returncode, said

    with ThreadPoolExecutor(2) as two:
        return dict(zip(IN_REPOSITORIES, two.map(run, IN_REPOSITORIES), strict=True))


def test_all_labs_are_100_points():
    """The points of a whole course are a mark in percent."""
    assert sum(assignment.points for assignment in ASSIGNMENTS.values()) == 100


@pytest.mark.parametrize("lab", ASSIGNMENTS)
def test_perfect_work_gets_every_point(graded, lab):
    """The solved notebook, with a model file where one is asked for, passes every check."""
    result = graded["perfect", lab]
    # What a person marks waits.
    by_checks = sum(one.max_score for one in result.exercises if not one.by_hand)
    assert (result.status, result.score) == ("graded", by_checks)
    assert {check.status for exercise in result.exercises for check in exercise.checks} == {"passed"}


@pytest.mark.parametrize("lab", ASSIGNMENTS)
def test_an_untouched_notebook_gets_nothing_and_is_not_called_wrong(graded, lab):
    """Stubs, the empty constant and the absent file score 0, and every check says that something is missing."""
    result = graded["untouched", lab]
    assert (result.status, result.score) == ("graded", 0)
    assert {exercise.status for exercise in result.exercises} == {"missing"}
    assert {check.status for exercise in result.exercises for check in exercise.checks} == {"missing"}


@pytest.mark.parametrize(("student", "lab"), HANDED_IN)
def test_otter_gives_the_same_scores_and_the_same_words(graded, otter, student, lab):
    """Exercise by exercise `otter run` gives the score of `autograder grade`, and each missing check its words."""
    entries = otter[student, lab]
    assert entries.keys() == {exercise.name for exercise in graded[student, lab].exercises}
    for exercise in graded[student, lab].exercises:
        entry = entries[exercise.name]
        # What a person marks has no points in Otter.
        most = 0 if exercise.by_hand else exercise.max_score
        assert (entry["score"], entry["max_score"]) == pytest.approx((exercise.score, most), abs=1e-3)
        missing = [_words(in_words(check)) for check in exercise.checks if check.status == "missing"]
        said = _words(entry["output"])
        for words in set(missing):
            assert said.count(words) == missing.count(words)


@pytest.mark.parametrize("student", IN_REPOSITORIES)
def test_pytest_in_the_repository_gives_the_same_verdicts(graded, repositories, student):
    """pytest in a student's repository passes what `autograder grade` passes, and calls missing what is missing."""
    code, said = repositories[student]
    assert code == (0 if student == "perfect" else 1)
    public = {
        (lab, exercise.name, check.name): check
        for (name, lab), result in graded.items()
        if name == student
        for exercise in result.exercises
        for check in exercise.checks
        if check.visibility == "public"
    }
    assert {name: not words for name, words in said.items()} == {
        name: check.status == "passed" for name, check in public.items()
    }
    for name, check in public.items():
        if check.status == "missing":
            assert said[name] == _words(in_words(check))


def _words(text):
    """Without line ends and indents, which each runner sets its own way."""
    return " ".join(text.split())
