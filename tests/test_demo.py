"""The sample submissions, graded as the demo grades them, and by the other two runners."""

import csv
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from autograder.assignment.load import PROJECT
from autograder.batch.command import SAMPLES, differences, grade_into
from autograder.export.command import export_otter

LABS = ("lab2_mnist_cnn", "lab5_debugging")
NAMES = sorted(path.parent.name for path in SAMPLES.glob("*/expected.json"))
# Samples that an in-process grader survives and reads: no endless loop, no os._exit, no CP949, a notebook.
FOR_OTTER = ("perfect", "half_finished_b", "leans_on_globals")


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """All samples, graded into a folder by the command's own function."""
    out = tmp_path_factory.mktemp("graded")
    results = grade_into([SAMPLES], out, None, False, False, None, 2, "ko", "auto", None, students=NAMES)
    return out, {(result.student, result.lab): result for result in results}


@pytest.mark.parametrize("name", NAMES)
def test_sample_gets_what_it_deserves(graded, name):
    """Each sample submission has the status and the score of its expected.json, exercise by exercise."""
    expected = json.loads((SAMPLES / name / "expected.json").read_text(encoding="utf-8"))
    own = [result for (student, _), result in graded[1].items() if student == name]
    assert {result.lab for result in own} == set(expected)
    assert [line for result in own for line in differences(result, expected)] == []


def test_every_sample_was_confined(graded):
    """On Linux, what was in force is written into every result."""
    assert {result.isolation for result in graded[1].values()} == {"confined" if sys.platform == "linux" else "none"}


def test_grades_open_in_a_spreadsheet(graded):
    """grades.csv has a BOM, a row for every student and a number in every score."""
    data = (graded[0] / "grades.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(data.decode("utf-8-sig").splitlines()))
    assert [row["student"] for row in rows] == sorted({student for student, _ in graded[1]})
    perfect = next(row for row in rows if row["student"] == "perfect")
    assert float(perfect["score"]) == float(perfect["max_score"])


def test_everything_of_the_design_is_written(graded):
    """Results, feedback, report and gradebook are there, one a submission."""
    out, results = graded
    names = {result.submission for result in results.values()}
    assert {path.stem for path in (out / "results").glob("*.json")} == names
    assert {path.stem for path in (out / "feedback").glob("*.html")} == names
    assert (out / "report.html").stat().st_size > 1000
    assert (out / "gradebook.sqlite").exists()


def test_a_second_run_grades_nothing_again(graded):
    """An interrupted or repeated run goes on from the gradebook: the same files give the same bytes at once."""
    out, results = graded
    before = {path.name: path.read_bytes() for path in (out / "results").iterdir()}
    again = grade_into([SAMPLES], out, None, False, False, None, 1, "ko", "auto", None, students=NAMES)
    assert len(again) == len(results)
    assert {path.name: path.read_bytes() for path in (out / "results").iterdir()} == before


@pytest.mark.parametrize("name", FOR_OTTER)
def test_otter_gives_the_same_scores(graded, name, tmp_path):
    """`otter run` with the exported zip gives the scores of `autograder grade`, exercise by exercise."""
    result = graded[1][name, "lab2_mnist_cnn"]
    assignment = _assignment("lab2_mnist_cnn")
    configuration = export_otter(tmp_path, assignment)
    submission = tmp_path / "submission.zip"
    with zipfile.ZipFile(submission, "w") as archive:
        for path in (SAMPLES / name).iterdir():
            if path.stem == "lab2_mnist_cnn" or path.name in assignment.files:
                archive.write(path, path.name)
    folder = tmp_path / "run"
    folder.mkdir()
    subprocess.run(
        [sys.executable, "-m", "otter", "run", "-a", str(configuration), str(submission), "--no-logo"],
        cwd=folder,
        check=True,
        capture_output=True,
        env=os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"},
    )
    tests = json.loads((folder / "results.json").read_text(encoding="utf-8"))["tests"]
    otter = {test["name"]: test["score"] for test in tests if "score" in test}
    assert otter == {exercise.name: pytest.approx(exercise.score, abs=1e-3) for exercise in result.exercises}


@pytest.mark.parametrize("name", ["perfect", "half_finished_b"])
def test_pytest_in_the_repository_gives_the_same_verdicts(graded, name, tmp_path):
    """pytest in a student's repository passes and fails the public checks that `autograder grade` passes and fails."""
    shutil.copytree(PROJECT / "student_template", tmp_path / "repository")
    for path in (SAMPLES / name).iterdir():
        if path.suffix in (".ipynb", ".keras", ".h5"):
            shutil.copy(path, tmp_path / "repository" / path.name)
    folders = [f"checks/{lab}" for lab in LABS if (name, lab) in graded[1]]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-vv", "--tb=no", *folders],
        cwd=tmp_path / "repository",
        capture_output=True,
        text=True,
        check=False,
    )
    verdicts = {}
    for line in done.stdout.splitlines():
        if "::test_" in line and line.endswith("%]"):
            place, verdict = line.split()[:2]
            verdicts[Path(place.split("::")[0]).parent.name, place.split("::")[1]] = verdict == "PASSED"
    expected = {
        (exercise.name, check.name): check.status == "passed"
        for lab in LABS
        if (name, lab) in graded[1]
        for exercise in graded[1][name, lab].exercises
        for check in exercise.checks
        if check.visibility == "public"
    }
    assert verdicts == expected


def _assignment(name):
    from autograder.assignment.load import load_assignments

    return load_assignments(PROJECT / "assignments")[name]
