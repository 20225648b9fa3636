"""What a run writes: result files, grades, feedback pages and the class report."""

import csv
import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from jinja2 import UndefinedError

from autograder.intake.words import NO_LAB
from autograder.reports.feedback_page import write_feedback
from autograder.reports.grades import write_grades
from autograder.reports.report import write_report
from autograder.reports.summary import Summary
from autograder.reports.write import write_class
from autograder.student.result import CheckResult, ExerciseResult, SubmissionResult
from autograder.student.text import Text

LAB2, LAB5 = "lab2_mnist_cnn", "lab5_debugging"
WORDS = Text(ko="틀렸어요", en="It is wrong")
HINT = Text(ko="다시 보세요", en="Look again")
# As in DESIGN.md, with what the schema gained: where digits came from, why no file is read, which was graded, notes.
KEYS = {
    "schema", "submission", "student", "lab", "status", "isolation", "digits", "reason", "file", "notes", "score",
    "max_score", "exercises",
}  # fmt: skip
EXERCISE_KEYS = {"name", "status", "score", "max_score", "checks"}
CHECK_KEYS = {"name", "visibility", "status", "code", "message", "hint"}


def checks(*statuses, visibility="public", message=WORDS):
    """Checks with these statuses, named by their place."""
    return tuple(
        CheckResult(f"test_{visibility}_{number}", visibility, status)
        if status == "passed"
        else CheckResult(f"test_{visibility}_{number}", visibility, status, f"some.{status}", message, HINT)
        for number, status in enumerate(statuses)
    )


def exercise(*statuses, points=6.0, name="build_cnn"):
    """An exercise whose checks have these statuses."""
    return ExerciseResult(name, points, checks(*statuses))


def result(*exercises, student="kim", lab=LAB2, status="graded", **others):
    """A submission's result."""
    maximum = sum(one.max_score for one in exercises)
    return SubmissionResult(f"{student}.{lab}", student, lab, status, "confined", maximum, exercises, **others)


@pytest.fixture
def real(assignments):
    """A result of a lab with every check in it, each with the status that a function gives it."""

    def make(status_of, student="kim", lab=LAB2, message=WORDS):
        made = []
        for one in assignments[lab].exercises:
            found = []
            for check in one.checks:
                status = status_of(check)
                words = () if status == "passed" else (f"some.{status}", message, HINT)
                found.append(CheckResult(check.name, check.visibility, status, *words))
            made.append(ExerciseResult(one.name, one.points, tuple(found)))
        return result(*made, student=student, lab=lab)

    return make


@pytest.fixture
def table(tmp_path, assignments):
    """Rows of ``grades.csv`` as dictionaries."""

    def write(*results):
        path = tmp_path / "grades.csv"
        write_grades(path, Summary.of(results, assignments))
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    return write


@pytest.fixture
def page(tmp_path, assignments):
    """The text of a feedback page."""

    def write(graded, language="ko"):
        path = tmp_path / "feedback.html"
        write_feedback(path, graded, assignments, language)
        return path.read_text(encoding="utf-8")

    return write


@pytest.mark.parametrize(
    ("statuses", "score"),
    [
        (["passed"] * 4, 6.0),
        (["passed", "failed", "failed", "failed"], 1.5),
        (["passed", "passed", "missing"], 4.0),
        (["failed", "missing"], 0.0),
        (["passed", "error"], 3.0),
        (["passed"] + ["failed"] * 6, 0.8571),
    ],
)
def test_a_score_is_shared_equally_by_the_checks(statuses, score):
    """Each check that passed earns the same part of the exercise's points."""
    assert exercise(*statuses).score == score


@pytest.mark.parametrize(
    ("statuses", "status"),
    [
        (["passed", "passed"], "passed"),
        (["passed", "failed"], "partial"),
        (["passed", "missing"], "partial"),
        (["failed", "missing"], "failed"),
        (["missing", "missing"], "missing"),
        (["passed", "error"], "error"),
        (["missing", "error"], "error"),
        ([], "error"),
    ],
)
def test_an_exercises_status_follows_from_its_checks(statuses, status):
    """An error of any check is no verdict, and no check at all is none either."""
    assert exercise(*statuses).status == status


def test_a_labs_score_is_the_sum_of_its_exercises():
    """Rounding an exercise never shows as a long tail of digits."""
    graded = result(*(exercise("passed", "failed", "failed", points=1.0) for _ in range(3)))
    assert graded.score == 0.9999
    assert graded.max_score == 3.0


def test_a_result_file_has_exactly_the_documented_keys():
    """Programs read it by these names; each level has no more and no fewer."""
    data = json.loads(result(exercise("passed", "failed"), reason=NO_LAB, notes=(WORDS,)).to_json())
    assert set(data) == KEYS
    assert data["schema"] == "autograder/result/2"
    [one] = data["exercises"]
    assert set(one) == EXERCISE_KEYS
    assert [set(check) for check in one["checks"]] == [CHECK_KEYS] * 2
    assert one["checks"][1]["message"] == {"ko": "틀렸어요", "en": "It is wrong"}
    assert one["checks"][0]["message"] is None
    assert (data["reason"], data["notes"]) == (NO_LAB.as_dict(), [WORDS.as_dict()])


def test_the_design_documents_the_keys_that_we_write():
    """The result file's example in a fixed form: names that it shows are names that are written."""
    data = result(exercise("failed")).as_dict()
    assert {"schema", "submission", "student", "lab", "status", "isolation", "score", "max_score", "exercises"} <= set(
        data
    )
    assert list(data["exercises"][0]) == ["name", "status", "score", "max_score", "checks"]
    assert list(data["exercises"][0]["checks"][0]) == ["name", "visibility", "status", "code", "message", "hint"]


def test_a_result_survives_the_way_to_json_and_back():
    """What is read is what was written, to the byte; Korean stays readable in the file."""
    graded = result(
        exercise("passed", "failed", "missing", "error"),
        student="김철수",
        reason=NO_LAB,
        notes=(WORDS, HINT),
        digits="file",
        file="lab2 (1).ipynb",
    )
    text = graded.to_json()
    assert SubmissionResult.from_json(text) == graded
    assert SubmissionResult.from_json(text).to_json() == text
    assert "김철수" in text
    assert text.endswith("}\n")


def test_grades_are_one_row_a_student(table):
    """All labs of a student are in one row, with a column a lab and a column an exercise."""
    rows = table(
        result(exercise("passed"), student="kim"),
        result(exercise("passed", points=4.0, name="predict_seven"), student="kim", lab=LAB5),
        result(exercise("failed"), student="lee"),
    )
    assert [row["student"] for row in rows] == ["kim", "lee"]
    kim, lee = rows
    assert (kim[LAB2], kim[LAB5], kim["score"], kim["max_score"]) == ("6", "4", "10", "10")
    assert kim[f"{LAB5}/predict_seven"] == "4"
    # Nothing was handed in: no number, and no zero either.
    assert (lee[LAB2], lee[LAB5], lee[f"{LAB5}/predict_seven"], lee["score"]) == ("0", "", "", "0")


def test_an_error_is_no_zero_in_the_grades(table):
    """What could not be judged is a word in its column, and a remark."""
    [row] = table(result(exercise("passed"), exercise("error", points=4.0, name="train")))
    assert row[f"{LAB2}/train"] == "error"
    assert row[f"{LAB2}/build_cnn"] == "6"
    assert row["remarks"] == f"{LAB2}: error"


def test_a_failed_exercise_is_a_zero_and_no_remark(table):
    """A verdict is a number."""
    [row] = table(result(exercise("failed"), exercise("missing", name="train")))
    assert (row[f"{LAB2}/build_cnn"], row[f"{LAB2}/train"], row["remarks"]) == ("0", "0", "")


@pytest.mark.parametrize(("status", "lab"), [("unreadable", LAB2), ("error", LAB2), ("unreadable", "")])
def test_what_was_not_graded_is_a_remark(table, status, lab):
    """The instructor sees in the table whom to ask."""
    [row] = table(result(lab=lab, status=status, reason=NO_LAB))
    assert row["remarks"] == f"{lab or '?'}: {status} ({NO_LAB.ko} · {NO_LAB.en})"


def test_the_graded_file_and_why_it_is_that_one_are_in_the_grades_and_the_report(table, tmp_path, assignments):
    """The instructor sees both without opening a page; the name is text in the page."""
    graded = result(exercise("passed"), file="lab2 <b>(1)</b>.ipynb", notes=(WORDS,))
    [row] = table(graded)
    assert row["files"] == f"{LAB2}: lab2 <b>(1)</b>.ipynb"
    assert row["remarks"] == f"{LAB2}: {WORDS.ko} · {WORDS.en}"
    write_report(tmp_path / "report.html", Summary.of([graded], assignments), "ko")
    read = Reader((tmp_path / "report.html").read_text(encoding="utf-8"))
    assert "lab2 <b>(1)</b>.ipynb" in read.text
    assert WORDS.ko in read.text
    assert WORDS.en in read.text


def test_what_the_course_has_lost_keeps_its_column_and_its_page(tmp_path, assignments):
    """A check, an exercise or a lab that was renamed since it was graded: its name stands for its words."""
    lost = [
        result(exercise("passed", "failed")),
        result(exercise("failed", name="gone"), student="lee"),
        result(exercise("passed", points=4.0, name="gone"), student="lee", lab="lab9_gone"),
    ]
    write_class(tmp_path, lost, assignments, "ko")
    with (tmp_path / "grades.csv").open(encoding="utf-8-sig", newline="") as file:
        kim, lee = csv.DictReader(file)
    assert (kim[f"{LAB2}/build_cnn"], lee["lab9_gone"], lee["lab9_gone/gone"], lee[f"{LAB2}/gone"]) == (
        "3",
        "4",
        "4",
        "0",
    )
    page = (tmp_path / "feedback" / f"lee.{LAB2}.html").read_text(encoding="utf-8")
    assert "test_public_0" in page
    assert WORDS.ko in page


def test_grades_begin_with_a_byte_order_mark_and_hold_korean(tmp_path, assignments):
    """Excel in Korea opens the file without asking."""
    path = tmp_path / "grades.csv"
    write_grades(path, Summary.of([result(exercise("passed"), student="김철수")], assignments))
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfstudent,")
    assert "김철수" in data.decode("utf-8-sig")
    assert data.count(b"\xef\xbb\xbf") == 1


@pytest.mark.parametrize(
    "name", ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", " =1+1", '"=1', "＝1", "=1,\n=2", "김;=1"]
)
def test_no_cell_starts_a_formula(tmp_path, assignments, name):
    """Whatever a student is called, no cell of the table begins like a formula, as a spreadsheet reads it."""
    path = tmp_path / "grades.csv"
    write_grades(path, Summary.of([result(exercise("passed"), student=name)], assignments))
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == 2
    assert name in rows[1][0]
    # Excel reads a full-width sign as the plain one, and LibreOffice forgives leading spaces.
    assert [cell for row in rows for cell in row if cell.strip(" ")[:1] in tuple("=+-@\t\r\n＝＋－＠")] == []


class Reader(HTMLParser):
    """The elements and the text of a page."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.words, self.languages = [], [], set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.languages.add(dict(attributes).get("lang"))

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self):
        return "".join(self.words)


@pytest.mark.parametrize("lab", [LAB2, LAB5])
@pytest.mark.parametrize("status", ["passed", "failed", "missing", "error"])
def test_a_feedback_page_names_no_hidden_check(page, real, assignments, lab, status):
    """A hidden check appears by its misconception and as a number, never by its name or sentence."""
    text = page(real(lambda check: status, lab=lab))
    hidden = [check for one in assignments[lab].exercises for check in one.checks if check.visibility == "hidden"]
    assert hidden or lab == LAB5
    for check in hidden:
        for secret in (check.name, check.sentence.ko, check.sentence.en):
            assert secret not in text


def test_a_feedback_page_tells_how_many_hidden_checks_passed(page, real, assignments):
    """The student sees that there are more checks than those shown."""
    text = page(real(lambda check: "passed" if check.visibility == "public" else "failed"))
    one = assignments[LAB2].exercise("build_cnn")
    count = sum(check.visibility == "hidden" for check in one.checks)
    assert f"비공개 검사: 0 / {count}" in text
    assert one.checks[0].sentence.ko in text


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_feedback_page_holds_both_languages(page, real, assignments, language):
    """Every message and hint stands in Korean and English, with the chosen language first."""
    text = page(real(lambda check: "failed"), language)
    read = Reader(text)
    assert {"ko", "en"} <= read.languages
    for words in (WORDS, HINT, assignments[LAB2].title):
        assert words.ko in read.text
        assert words.en in read.text
    assert text.startswith("<!doctype html>")
    assert f'<html lang="{language}">' in text
    first, second = (WORDS.ko, WORDS.en) if language == "ko" else (WORDS.en, WORDS.ko)
    assert read.text.index(first) < read.text.index(second)


EVIL = '<script>alert("x")</script><img src=x onerror=alert(1)>\'"&{{ 7 * 7 }}'


def test_a_general_misconception_is_told_only_where_nothing_says_more(page, tmp_path, assignments):
    """`general = true` in the course's TOML: the feedback page and the class report leave such a one out."""

    def graded(*codes):
        told = [CheckResult(f"test_{code}", "hidden", "failed", code, Text(code, code), HINT) for code in codes]
        return result(ExerciseResult("build_cnn", 6.0, tuple(told)))

    both, alone = graded("cnn.other_outputs", "cnn.missing_relu"), graded("cnn.other_outputs")
    assert "cnn.other_outputs" not in page(both)
    assert "cnn.missing_relu" in page(both)
    assert "cnn.other_outputs" in page(alone)
    for one, shown in ((both, False), (alone, True)):
        write_report(tmp_path / "report.html", Summary.of([one], assignments), "ko")
        assert ("cnn.other_outputs" in (tmp_path / "report.html").read_text(encoding="utf-8")) == shown


def test_a_feedback_page_escapes_what_comes_from_a_submission(page, real):
    """Names and messages are text, not HTML."""
    graded = real(lambda check: "failed", student=EVIL, message=Text(ko=EVIL, en=EVIL))
    read = Reader(page(replace(graded, notes=(Text(ko=EVIL, en=EVIL),), reason=Text(ko=EVIL, en=EVIL))))
    assert not {"script", "img"} & set(read.tags)
    # Student, note and reason in two languages, and each exercise's message.
    assert read.text.count(EVIL) > 10


def test_a_page_of_an_unreadable_submission_says_why(page):
    """Without a lab there is still a page, with the reason in both languages."""
    text = Reader(page(result(lab="", status="unreadable", reason=NO_LAB))).text
    assert NO_LAB.ko in text
    assert NO_LAB.en in text


def test_pages_fail_rather_than_leave_a_gap(page):
    """A digit source that has no words is our mistake: the template does not pass over it."""
    with pytest.raises((UndefinedError, KeyError)):
        page(result(exercise(), digits="unknown"))


def test_a_run_writes_everything_it_promises(tmp_path, real, assignments):
    """Grades, report, and a result and a page for each submission, named alike; Korean names too."""
    graded = [real(lambda check: "passed", student="김철수"), real(lambda check: "failed", student="lee & kim")]
    write_class(tmp_path, graded, assignments, "ko")
    written = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    names = [f"{student}.{LAB2}" for student in ("김철수", "lee & kim")]
    assert written == {
        "grades.csv",
        "report.html",
        *(f"results/{name}.json" for name in names),
        *(f"feedback/{name}.html" for name in names),
    }
    text = (tmp_path / "results" / f"{names[0]}.json").read_text(encoding="utf-8")
    assert SubmissionResult.from_json(text) == graded[0]
    links = set(re.findall(r'href="(feedback/[^"]+)"', (tmp_path / "report.html").read_text(encoding="utf-8")))
    assert len(links) == 2
    assert all("%20" in link or "%EA" in link for link in links)


def test_the_same_results_write_the_same_bytes(tmp_path, real, assignments):
    """Neither time nor order of finishing shows in what is written."""
    graded = [real(lambda check: "passed", student="kim"), real(lambda check: "failed", student="lee")]
    for folder, results in (("a", graded), ("b", graded[::-1])):
        (tmp_path / folder).mkdir()
        write_class(tmp_path / folder, results, assignments, "ko")
    for name in ("grades.csv", "report.html"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
