"""What Gradescope gets: results in its form with the right visibility, and an autograder zip for each lab."""

import io
import json
import shutil
import subprocess
import zipfile
from collections import Counter
from dataclasses import replace
from typing import Any, Literal

import pytest
from graded_class import FAILED, LAB, PASSED, TOY, Student, check, result
from pydantic import BaseModel, ConfigDict, Field

from autograder.export.gradescope.archive import export_gradescope
from autograder.export.gradescope.results import results_json
from autograder.student.course.load import load_assignments
from autograder.student.result import CheckResult, ExerciseResult, SubmissionResult
from autograder.student.text import Text
from autograder.wheel.engine import engine_wheel

TOYS = load_assignments(TOY)
Visibility = Literal["visible", "hidden", "after_due_date", "after_published"]
Format = Literal["text", "html", "simple_format", "md", "ansi"]


class Strict(BaseModel):
    """Nothing that Gradescope does not read, and no text where it reads a number."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Case(Strict):
    """A test of results.json, as Gradescope's specification says."""

    score: float = Field(ge=0)
    max_score: float = Field(ge=0)
    status: Literal["passed", "failed"] | None = None
    name: str | None = None
    name_format: Format = "text"
    number: str | None = None
    output: str = ""
    output_format: Format = "text"
    tags: list[str] = []
    visibility: Visibility = "visible"
    extra_data: dict[str, Any] = {}


class Results(Strict):
    """results.json, as Gradescope's specification says; of keys that it leaves out, those that we promise."""

    score: float = Field(ge=0)
    output: str
    output_format: Format
    test_output_format: Format
    test_name_format: Format
    execution_time: int | None = None
    visibility: Visibility = "visible"
    stdout_visibility: Visibility
    extra_data: dict[str, Any]
    leaderboard: list[dict[str, Any]] = []
    tests: list[Case] = Field(min_length=1)


def read(content: bytes) -> Results:
    """What Gradescope reads."""
    return Results.model_validate_json(content)


def of(*exercises: ExerciseResult, points: float = 10, status: str = "graded") -> SubmissionResult:
    """A submission with these exercises."""
    return SubmissionResult(f"kim.{LAB}", "kim", LAB, status, "confined", points, exercises)


def exercise(points: float, *checks: CheckResult, name: str = PASSED) -> ExerciseResult:
    """An exercise, its checks named one after the other."""
    return ExerciseResult(name, points, tuple(replace(one, name=f"test_{at}") for at, one in enumerate(checks)))


HIDDEN_PASSED, HIDDEN_FAILED = check("passed", visibility="hidden"), check("failed", visibility="hidden")


def test_hidden_checks_appear_when_grades_are_published():
    """One hidden test hides the total, so none has that visibility; the student is told when the total appears."""
    said = read(results_json(of(exercise(10, check("passed"), HIDDEN_PASSED)), TOYS[LAB]))
    assert [one.visibility for one in said.tests] == ["visible", "after_published"]
    assert said.visibility == "visible"
    assert said.stdout_visibility == "hidden"
    assert "appear when grades are published" in said.output
    assert "공개되면" in said.output


@pytest.mark.parametrize("public", ["passed", "failed", "missing", "error"])
def test_what_is_visible_tells_nothing_of_hidden_checks(public):
    """Whatever hidden checks say, all that a student sees before the grades are published is the same."""

    def visible(*hidden: CheckResult) -> tuple[str, list[Case]]:
        said = read(results_json(of(exercise(10, check(public), *hidden)), TOYS[LAB]))
        return said.output, [one for one in said.tests if one.visibility == "visible"]

    other = replace(HIDDEN_FAILED, code="words.other", message=Text(ko="다름", en="other"))
    assert visible(HIDDEN_PASSED, HIDDEN_PASSED) == visible(HIDDEN_FAILED, HIDDEN_PASSED)
    assert visible(HIDDEN_FAILED, HIDDEN_FAILED) == visible(other, HIDDEN_PASSED)


def test_no_hidden_check_is_named():
    """As on feedback pages: their names and sentences would tell what they look at."""
    hidden = [one.name for one in TOYS[LAB].exercise(PASSED).checks if one.visibility == "hidden"]
    graded = ExerciseResult(PASSED, 4, tuple(replace(HIDDEN_PASSED, name=name) for name in hidden))
    text = results_json(of(graded), TOYS[LAB]).decode()
    for one in TOYS[LAB].exercise(PASSED).checks:
        assert one.name not in text
        assert one.visibility == "public" or one.sentence.en not in text


@pytest.mark.parametrize("points", [None, 4, 10, 20.0, 33.3])
def test_scores_are_scaled_to_the_assignments_points(points):
    """All alike; the whole score is exact, of a third of a point too."""
    graded = of(exercise(4, check("passed"), check("passed"), check("failed")), exercise(6, check("passed"), name="b"))
    said = read(results_json(graded, None, points))
    most = points or 10
    assert said.score == pytest.approx(graded.score * most / 10, abs=1e-4)
    assert sum(one.max_score for one in said.tests) == pytest.approx(most, abs=1e-3)
    assert sum(one.score for one in said.tests) == pytest.approx(said.score, abs=1e-3)
    assert ("scaled" in said.output) == (points not in (None, 10))


def test_without_other_points_the_score_is_that_of_grade():
    """To the last decimal, and of the same file."""
    graded = result("kim", 3.3333)
    assert read(results_json(graded, TOYS[LAB])).score == graded.score


def test_a_student_reads_each_cause_once_in_both_languages():
    """Later checks name the first one; a check that waits says so; what passed says nothing."""
    waiting = CheckResult("w", "public", "unchecked", "check.unchecked", Text(ko="기다림", en="waits"), Text("", ""))
    said = read(results_json(of(exercise(10, check("passed"), check("failed"), check("failed"), waiting)), None))
    passed, first, second, last = (one.output for one in said.tests)
    assert passed == ""
    assert first == "틀렸어요. 다시 보세요.\nIt is wrong. Look again."
    assert second == "1.2번과 원인이 같아요.\nThe cause is the same as that of 1.2."
    assert "waits" in last
    assert said.output.count("It is wrong.") == 1
    assert [one.number for one in said.tests] == ["1.1", "1.2", "1.3", "1.4"]


def test_a_general_cause_points_to_the_telling_one():
    """What follows from another mistake is not a second message."""
    general = next(code for code, one in TOYS[LAB].exercise(PASSED).misconceptions.items() if one.general)
    other = replace(check("failed"), code=general, message=Text(ko="일반", en="general"))
    said = read(results_json(of(exercise(10, check("failed"), other)), TOYS[LAB]))
    assert said.tests[1].output == "1.1번부터 고쳐 보세요.\nMend 1.1 first."


@pytest.mark.parametrize(
    "hostile", ["<script>alert(1)</script>", "[x](http://a.b)\n\n# big", "\x1b[31mred\x00", "a\r\n::error::b"]
)
def test_text_of_students_stays_text(hostile):
    """No format that Gradescope renders; no line or control sign of theirs is one of ours."""
    message = Text(ko=hostile, en=hostile)
    said = read(results_json(replace(result("kim", 4, message=message), notes=(message,)), None))
    assert {said.output_format, said.test_output_format, said.test_name_format} == {"text"}
    assert {one.output_format for one in said.tests} == {"text"}
    assert not set(said.output + said.tests[1].output) & set("\x1b\x00\r")
    assert said.tests[1].output.count("\n") == 1
    assert "::error" not in said.output


def test_what_cannot_be_read_is_one_test_with_its_reason():
    """A file, with the points that it could have earned."""
    reason = Text(ko="노트북이 없어요.", en="There is no notebook.")
    said = read(results_json(replace(of(status="unreadable"), reason=reason), None, 20))
    assert (said.score, said.tests[0].max_score, said.tests[0].status) == (0, 20, "failed")
    assert "There is no notebook." in said.output


def test_a_fault_of_the_grader_is_said():
    """Never a silent zero."""
    said = read(results_json(of(exercise(10, check("error"))), None))
    assert "the grader's fault" in said.output


def test_export_writes_a_file_for_each_submission(graded, export, tmp_path):
    """A folder, or a zip of the same bytes; what was not judged is left out and listed."""
    folder = graded([Student("kim", 3), Student("이민준", 10), Student("park", None)])
    said = export(tmp_path / "out", "--format", "gradescope", "--from", folder, "--course", TOY)
    assert f"park.{LAB}: not judged, left out" in said
    files = {path.relative_to(tmp_path / "out").as_posix(): path.read_bytes() for path in tmp_path.glob("out/*/*")}
    assert sorted(files) == [f"kim.{LAB}/results.json", f"이민준.{LAB}/results.json"]
    assert [read(files[name]).score for name in sorted(files)] == [3, 10]
    export(tmp_path / "out.zip", "--format", "gradescope", "--from", folder, "--course", TOY)
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == files


# The autograder zip.


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """The toy lab's zip."""
    path = export_gradescope(tmp_path_factory.mktemp("gradescope"), TOYS[LAB], engine_wheel())
    with zipfile.ZipFile(path) as opened:
        yield opened


def test_the_zip_has_what_gradescope_asks_for_at_its_root(archive):
    """Two scripts that may be run, the lab with its hidden checks, and nothing that only proves these."""
    names = archive.namelist()
    modes = {name: archive.getinfo(name).external_attr >> 16 & 0o777 for name in names}
    assert modes["setup.sh"] == modes["run_autograder"] == 0o755
    assert {mode for name, mode in modes.items() if name not in ("setup.sh", "run_autograder")} == {0o644}
    assert f"course/{LAB}/{FAILED}/test_hidden.py" in names
    assert f"course/{LAB}/assignment.toml" in names
    assert not [name for name in names if {"right", "wrong", "demos"} & set(name.split("/"))]
    assert Counter("/" in name for name in names)[False] == 5


def test_the_zip_holds_the_whole_engine(archive):
    """The wheel that setup.sh installs has the command's modules, templates, stylesheets and scripts."""
    [name] = [name for name in archive.namelist() if name.endswith(".whl")]
    assert f"$source/{name}" in archive.read("setup.sh").decode()
    with zipfile.ZipFile(io.BytesIO(archive.read(name))) as wheel:
        inside = set(wheel.namelist())
        [metadata] = [wheel.read(one).decode() for one in inside if one.endswith("METADATA")]
    assert {
        "autograder/cli.py",
        "autograder/export/gradescope/run.py",
        "autograder/reports/templates/report.js",
        "autograder/reports/templates/style.css",
    } <= inside
    assert "Requires-Dist: tensorflow" in metadata
    assert "extra" not in metadata


def test_the_same_lab_gives_the_same_zip(archive, tmp_path):
    """Nothing in it tells when or where it was made."""
    path = export_gradescope(tmp_path, TOYS[LAB], engine_wheel())
    with zipfile.ZipFile(path) as again:
        assert {one: again.read(one) for one in again.namelist()} == {
            one: archive.read(one) for one in archive.namelist()
        }


@pytest.mark.parametrize("name", ["setup.sh", "run_autograder"])
@pytest.mark.skipif(not shutil.which("bash"), reason="no bash here")
def test_bash_reads_the_scripts(archive, name):
    """With the line ends of Unix and the line that names bash."""
    text = archive.read(name)
    assert text.startswith(b"#!/usr/bin/env bash\n")
    assert b"\r" not in text
    assert b"/work" not in text
    subprocess.run(["bash", "-n"], input=text, check=True)


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash here")
def test_a_grader_that_does_not_start_is_said(archive, tmp_path):
    """Where setup.sh failed, the script alone writes results that say so."""
    (tmp_path / "results").mkdir()
    (tmp_path / "run_autograder").write_bytes(archive.read("run_autograder"))
    environment = {"AUTOGRADER_ROOT": str(tmp_path), "PATH": "/usr/bin:/bin"}
    subprocess.run(["bash", tmp_path / "run_autograder"], env=environment, capture_output=True, check=True)
    said = json.loads((tmp_path / "results" / "results.json").read_text(encoding="utf-8"))
    assert said["score"] == 0
    assert "did not start" in said["output"]


def test_the_readme_names_memory_time_and_the_hidden_total(archive):
    """In both languages."""
    text = archive.read("README.md").decode()
    for words in ("3 GB or more", "3 GB 이상", "10 minutes", "10분", "hidden test hides it", "총점"):
        assert words in text


def test_one_zip_is_of_one_lab(export, tmp_path):
    """OUT.zip asks for --lab; a folder gets a zip for each; what cannot be is said in one line."""
    assert "Give --lab" in export(tmp_path / "a.zip", "--format", "gradescope", "--course", TOY, code=2)
    assert "No lab is called" in export(tmp_path, "--format", "gradescope", "--lab", "x", "--course", TOY, code=2)
    export(tmp_path / "a.zip", "--format", "gradescope", "--course", TOY, "--lab", LAB)
    export(tmp_path / "all", "--format", "gradescope", "--course", TOY)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "all" / f"{LAB}.zip").read_bytes()
    assert "--into" in export(tmp_path, "--format", "gradescope", "--into", "x.csv", "--course", TOY, code=2)
