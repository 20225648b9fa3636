"""The sample submissions, graded as the demo grades them."""

import csv
import json
import sys

import pytest

from autograder.commands.demo import SAMPLES, differences
from autograder.commands.grade import grade_into
from autograder.commands.options import Options

# README has `autograder demo` run before the tests.
pytestmark = pytest.mark.long
NAMES = sorted(path.parent.name for path in SAMPLES.glob("*/expected.json"))


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """All samples, graded into a folder by the command's own function."""
    out = tmp_path_factory.mktemp("graded")
    results = grade_into([SAMPLES], out, Options(jobs=2), students=NAMES)
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
    """grades.csv has a BOM, a row for every student and a number in every score; what a person marks waits."""
    data = (graded[0] / "grades.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(data.decode("utf-8-sig").splitlines()))
    assert [row["student"] for row in rows] == sorted({student for student, _ in graded[1]})
    perfect = next(row for row in rows if row["student"] == "perfect")
    assert (perfect["score"], perfect["max_score"]) == ("38", "40")
    assert [cell for name, cell in perfect.items() if cell == "waiting"] == ["waiting"]


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
    again = grade_into([SAMPLES], out, Options(), students=NAMES)
    assert len(again) == len(results)
    assert {path.name: path.read_bytes() for path in (out / "results").iterdir()} == before
