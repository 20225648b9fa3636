"""How a score comes about: checks and marks, the late rule, adjustments; what was decided survives every regrade."""

import contextlib
import json
import re
import sqlite3
from dataclasses import replace
from types import SimpleNamespace

import pytest

from autograder.grading.decisions.apply import Decided, decide
from autograder.grading.decisions.store import Adjustment, KeptMark, answer_digest, keep_adjustments, keep_marks
from autograder.grading.gradebook import Gradebook
from autograder.student.decisions import Change, Mark, Parts
from autograder.student.result import CheckResult, ExerciseResult, SubmissionResult
from autograder.student.text import Text

LAB, BY_HAND, CHECKED = "words_and_tables", "print_sorted", "centre_columns"
WHY = Text(ko="하루 늦음", en="one day late")
PASSED = CheckResult("test_one", "public", "passed")
FAILED = CheckResult("test_two", "public", "failed", "words.wrong", WHY, WHY)


def result(*exercises, **facts):
    """A result of 10 points: 6 by checks, of which half passed, and 4 that a person gives."""
    own = exercises or (
        ExerciseResult(CHECKED, 6, (PASSED, FAILED)),
        ExerciseResult(BY_HAND, 4, (PASSED,), "my answer"),
    )
    return SubmissionResult("a.lab", "a", "lab", "graded", "none", 10, own, **facts)


def marked(points, comment=""):
    """Decisions with a mark on the answer of ``result``."""
    return Decided({(BY_HAND, answer_digest("my answer")): Mark(points, comment, "2026-03-02T01:02:03+00:00")})


# The sum.


def test_an_answer_without_a_mark_waits_and_earns_nothing_yet():
    """Checks that pass are no points of an exercise that a person marks; the score is provisional."""
    judged = result()
    assert judged.exercise(BY_HAND).status == "waiting"
    assert (judged.score, judged.waiting, judged.unjudged) == (3, (BY_HAND,), False)


@pytest.mark.parametrize(("points", "status"), [(4, "passed"), (2.5, "partial"), (0, "failed")])
def test_a_mark_gives_points_and_status(points, status):
    """The mark is the exercise's score."""
    final = decide(result(), marked(points))
    assert (final.exercise(BY_HAND).status, final.score, final.waiting) == (status, 3 + points, ())


def test_a_mark_belongs_to_its_answer():
    """Another answer waits again, although the exercise has a mark."""
    decided = Decided({(BY_HAND, answer_digest("another answer")): Mark(4)})
    assert decide(result(), decided).waiting == (BY_HAND,)


def test_a_mark_is_at_most_what_the_exercise_is_worth_by_now():
    """The course lowered the points after the mark was given."""
    assert decide(result(), marked(9)).score == 7


def test_an_answer_that_checks_refuse_may_be_marked_all_the_same():
    """A person has the last word; without one, a refused answer does not wait."""
    refused = result(ExerciseResult(BY_HAND, 4, (FAILED,), "my answer"))
    assert (refused.exercise(BY_HAND).status, refused.score) == ("failed", 0)
    assert decide(refused, marked(1)).score == 1


def test_the_parts_come_in_their_order():
    """Checks and marks, then the late rule, which sees both, then adjustments."""
    late = SimpleNamespace(changes=lambda earned: (Change(-earned / 2, WHY),), handed_in=None)
    final = decide(result(), replace(marked(4), adjustments=(Change(1, WHY),), late=late))
    assert final.parts == Parts(3, 4, -3.5, 1)
    assert final.score == 4.5


def test_a_score_is_never_below_0():
    """Neither by the late rule, which takes no more than was earned, nor by adjustments."""
    late = SimpleNamespace(changes=lambda _: (Change(-100, WHY),), handed_in=None)
    decided = replace(marked(4), late=late)
    assert (decide(result(), decided).parts.late, decide(result(), decided).score) == (-7, 0)
    assert decide(result(), replace(decided, adjustments=(Change(2, WHY),))).score == 2
    assert decide(result(), replace(decided, adjustments=(Change(-2, WHY),))).score == 0


def test_a_result_file_says_what_was_decided_and_is_read_back():
    """Parts and lists with points, why and when; the stored attempt has none of them."""
    decided = replace(marked(2, "좋아요"), adjustments=(Change(1, WHY, "2026-03-02T01:02:03+00:00", 7),))
    final = decide(result(), decided)
    data = json.loads(final.to_json())
    assert data["parts"] == {"checks": 3, "marks": 2, "late": 0, "adjustments": 1}
    assert data["score"] == 6
    assert data["adjustments"][0]["number"] == 7
    assert data["exercises"][1]["mark"]["comment"] == "좋아요"
    assert SubmissionResult.from_json(final.to_json()) == final
    plain = json.loads(result(ExerciseResult(CHECKED, 6, (PASSED,))).to_json())
    assert {"parts", "late", "adjustments", "provisional"}.isdisjoint(plain)


# A class.


@pytest.fixture
def toy(by_hand):
    """A class of two students, one of whom wrote something that a page or a sheet must not run."""
    by_hand.hand_in("김철수", LAB, "# answer: =1+1 <b>bold</b>\n")
    by_hand.hand_in("이영희", LAB, "# answer: 두 번째 답\n# centre_columns: failed\n")
    return by_hand


@contextlib.contextmanager
def gradebook(toy):
    """The gradebook of a class."""
    with contextlib.closing(Gradebook(toy.out / "gradebook.sqlite")) as opened:
        yield opened


def text_of(page):
    """A page's words, without tags."""
    return " ".join(re.sub(r"<[^>]+>", " ", page.read_text(encoding="utf-8").split("</style>", 1)[1]).split())


def test_a_provisional_score_is_said_everywhere(toy, capsys):
    """On the student's page, in the report, in the table, in the result file and on the terminal."""
    toy.grade()
    shown = capsys.readouterr().out
    assert "Provisional scores: 2." in shown
    assert f"autograder manual {toy.out}" in shown.replace("\n", "")
    assert toy.result(f"김철수.{LAB}")["provisional"] is True
    page = text_of(toy.out / "feedback" / f"김철수.{LAB}.html")
    assert "임시 점수예요" in page
    assert "This score is provisional" in page
    assert "<b>bold</b>" not in toy.page("김철수", LAB)
    assert "담당자 채점 전인 답" in text_of(toy.out / "report.html")
    row = toy.rows["김철수"]
    assert row[f"{LAB}/{BY_HAND}"] == "waiting"
    assert "임시 점수예요" in row["remarks"]


def test_every_page_says_how_the_score_comes_about(toy):
    """Checks, marks and adjustments are lines of a sum."""
    toy.grade()
    with gradebook(toy) as opened:
        keep_marks(opened, [KeptMark("이영희", LAB, BY_HAND, answer_digest("두 번째 답"), 1, "<i>좋아요</i>")])
        keep_adjustments(opened, [Adjustment("이영희", LAB, 0.5, "병결 <sick>")])
    toy.grade()
    path = toy.out / "feedback" / f"이영희.{LAB}.html"
    page = text_of(path)
    assert re.search(r"검사 \d개 중 0개 통과", page)
    assert "담당자 채점" in page
    assert "조정: 병결 &lt;sick&gt;" in page
    assert "&lt;i&gt;좋아요&lt;/i&gt;" in path.read_text(encoding="utf-8")
    assert toy.result(f"이영희.{LAB}")["score"] == 1.5
    row = toy.rows["이영희"]
    assert (row["score"], row[f"{LAB}/adjustments"]) == ("1.5", "0.5")


def test_decisions_survive_every_regrade(toy):
    """A regrade of all, of one student and of one exercise; only a changed answer asks again."""
    toy.grade()
    with gradebook(toy) as opened:
        keep_marks(opened, [KeptMark("이영희", LAB, BY_HAND, answer_digest("두 번째 답"), 1, "")])
        keep_adjustments(opened, [Adjustment("이영희", LAB, 0.5, "병결")])
    for options in ({"fresh": True}, {"only": "이영희", "fresh": True}, {"exercise": BY_HAND, "fresh": True}, {}):
        toy.grade(**options)
        assert toy.result(f"이영희.{LAB}")["score"] == 1.5, options
    assert toy.grade(only="이영희", fresh=True) == [(LAB, (BY_HAND, CHECKED))]
    toy.hand_in("이영희", LAB, "# answer: 고친 답\n# centre_columns: failed\n")
    toy.grade()
    assert toy.result(f"이영희.{LAB}")["provisional"] is True
    assert toy.result(f"이영희.{LAB}")["score"] == 0.5
    toy.hand_in("이영희", LAB, "# answer: 두 번째 답\n# centre_columns: failed\n# again: yes\n")
    toy.grade()
    assert toy.result(f"이영희.{LAB}")["score"] == 1.5


def test_a_gradebook_of_before_takes_decisions(toy):
    """Its tables are made when it is opened; nothing else changes."""
    toy.grade()
    with contextlib.closing(sqlite3.connect(toy.out / "gradebook.sqlite")) as database:
        for table in ("identity", "hand_marks", "adjustments"):
            database.execute(f"DROP TABLE {table}")
        database.commit()
    with gradebook(toy) as opened:
        keep_adjustments(opened, [Adjustment("이영희", LAB, 0.5, "병결")])
    toy.grade()
    assert toy.result(f"이영희.{LAB}")["score"] == 0.5


def test_the_attempt_in_the_gradebook_stays_what_the_grader_judged(toy):
    """Decisions are applied where files are made; the attempt's own text does not change."""
    toy.grade()
    with gradebook(toy) as opened:
        before = {head.number: opened.text(head.number) for head in opened.heads()}
        keep_adjustments(opened, [Adjustment("이영희", LAB, 0.5, "병결")])
    toy.grade()
    with gradebook(toy) as opened:
        assert {head.number: opened.text(head.number) for head in opened.heads()} == before


def test_who_handed_in_nothing_gets_no_namesakes_scores_in_the_table(toy, tmp_path):
    """Two students have one name; the number says whose the submission is."""
    roster = tmp_path / "roster.csv"
    roster.write_text("학번,이름\n20260001,박민수\n20260002,박민수\n", encoding="utf-8")
    toy.hand_in("박민수_20260001", LAB, "# answer: 답\n")
    toy.hand_in("박민수", LAB, "# answer: 누구의 답\n")
    toy.grade(roster=roster)
    with (toy.out / "grades.csv").open(encoding="utf-8-sig") as file:
        lines = [line.split(",") for line in file.read().splitlines()]
    column = lines[0].index("score")
    nothing = [line for line in lines if "20260002" in line]
    assert [line[column] for line in nothing] == ["0"]
