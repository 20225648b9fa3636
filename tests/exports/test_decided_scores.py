"""Exports write the final score: with marks by hand, the late deduction and adjustments."""

import base64
import contextlib
import csv
import io
import json
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from graded_class import LAB, TOY, Student, check, write_class

from autograder.export.moodle import comment
from autograder.grading.decisions.store import Adjustment, KeptMark, answer_digest, keep_adjustments, keep_marks
from autograder.grading.gradebook import Gradebook
from autograder.student.course.load import load_assignments
from autograder.student.decisions import Change, Mark
from autograder.student.formats.classroom import classroom_result
from autograder.student.formats.ctrf import ctrf
from autograder.student.formats.feedback import DECISIONS, entries_of
from autograder.student.formats.junit import junit
from autograder.student.formats.markdown import markdown_summary
from autograder.student.result import ExerciseResult, SubmissionResult
from autograder.student.text import Text

WHY = Text(ko="하루 늦음", en="one day late")
BY_HAND = "print_sorted"
WAITING = SubmissionResult(
    f"kim.{LAB}",
    "kim",
    LAB,
    "graded",
    "none",
    10,
    (ExerciseResult("centre_columns", 6, (check("passed"),)), ExerciseResult(BY_HAND, 4, (check("passed"),), "답")),
)
DECIDED = replace(
    WAITING,
    exercises=(WAITING.exercises[0], replace(WAITING.exercises[1], mark=Mark(2.5, "<b>좋아요</b>"))),
    late=(Change(-3, WHY),),
    adjustments=(Change(1, Text("병결", "병결")),),
)


def test_entries_add_up_to_the_final_score():
    """A mark takes the place of the checks' points; what was added or taken is an entry of its own."""
    assert float(sum(one.earned for one in entries_of(DECIDED))) == DECIDED.score == 6.5
    assert entries_of(DECIDED)[-1].name == DECISIONS
    assert float(sum(one.earned for one in entries_of(WAITING))) == WAITING.score == 6
    assert "담당자가 읽고" in entries_of(WAITING)[1].text


def test_reports_of_tests_hold_the_final_score():
    """JUnit's properties and CTRF's points."""
    root = ElementTree.fromstring(junit([DECIDED]))
    scores = [float(one.get("value")) for one in root.iter("property") if one.get("name") == "score"]
    assert sum(scores) == DECIDED.score
    tests = json.loads(ctrf([DECIDED]))["results"]["tests"]
    assert sum(one["extra"]["points"] for one in tests) == DECIDED.score


def test_a_classroom_gets_no_points_that_a_person_has_to_give():
    """Neither earned nor possible: the reporter's table and its sum then agree."""
    said = json.loads(base64.b64decode(classroom_result([replace(WAITING, exercises=WAITING.exercises[1:])])))
    assert (said["status"], said["max_score"], said["tests"][0]["score"]) == ("pass", 0, 0)


def test_a_summary_says_that_a_person_reads_the_answer():
    """In Markdown, in both languages."""
    text = markdown_summary([WAITING], "en", load_assignments(TOY))
    assert "a person reads it and gives the points" in text
    assert "담당자가 읽고 점수를 줘요" in text
    assert "gives the points" not in markdown_summary([DECIDED], "en", load_assignments(TOY))


def test_moodles_comment_says_what_was_decided():
    """The person's comment, escaped, and each change with its reason; a provisional score says so."""
    labs = load_assignments(TOY)
    text = comment(DECIDED, labs)
    assert "6.5 / 10" in text
    assert "&lt;b&gt;좋아요&lt;/b&gt;" in text
    assert "하루 늦음 · one day late: -3" in text
    assert "임시 점수예요" in comment(WAITING, labs)


@pytest.fixture
def folder(tmp_path):
    """A graded class of two: one adjusted, one with an answer that waits."""
    folder = write_class(tmp_path / "graded", [Student("kim", 6), Student("lee", 4)])
    with contextlib.closing(Gradebook(folder / "gradebook.sqlite")) as gradebook:
        keep_adjustments(gradebook, [Adjustment("kim", LAB, 1.5, "병결")])
        gradebook.record(replace(WAITING, student="lee"))
    return folder


def test_a_filled_table_holds_the_final_score_and_says_what_is_provisional(folder, export, tmp_path):
    """The adjusted score is filled in; who waits is listed."""
    sheet = tmp_path / "table.csv"
    sheet.write_text("name,grade\nkim,\nlee,\n", encoding="utf-8")
    out = tmp_path / "out.csv"
    said = export(out, "--format", "fill", "--from", folder, "--into", sheet, "--column", "grade")
    rows = list(csv.DictReader(io.StringIO(out.read_text(encoding="utf-8"))))
    assert [row["grade"] for row in rows] == ["7.5", "6"]
    assert "provisional, a person has still to mark answers: row 3 lee" in said
    with contextlib.closing(Gradebook(folder / "gradebook.sqlite")) as gradebook:
        keep_marks(gradebook, [KeptMark("lee", LAB, BY_HAND, answer_digest("답"), 4, "")])
    said = export(out, "--format", "fill", "--from", folder, "--into", sheet, "--column", "grade")
    rows = list(csv.DictReader(io.StringIO(out.read_text(encoding="utf-8"))))
    assert [row["grade"] for row in rows] == ["7.5", "10"]
    assert "provisional" not in said
