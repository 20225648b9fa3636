"""What GitHub Classroom's reporter and Classroom 50 get of a run of public checks, and the feedback in Markdown."""

import base64
import json
import re
from datetime import datetime, timedelta, timezone
from html.parser import HTMLParser

import pytest
from graded_class import FAILED, LAB, PASSED, TOY, check, result
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt

from autograder.student.course.load import load_assignments
from autograder.student.formats.classroom import classroom50_result, classroom_result
from autograder.student.formats.markdown import markdown_summary, safe
from autograder.student.result import ExerciseResult, SubmissionResult
from autograder.student.text import Text, UsageError

ENVIRONMENT = {
    "CLASSROOM": "cnn",
    "ASSIGNMENT": "words",
    "OWNER": "kim",
    "SUBMISSION_TAG": "submit/2026-11-02T01-00-00Z-a1b2c3d",
    "COMMIT_URL": "https://github.com/o/r/commit/a1",
    "RELEASE_URL": "https://github.com/o/r/releases/tag/x",
}
COMMITTED = datetime(2026, 11, 2, 10, 0, 5, tzinfo=timezone(timedelta(hours=9)))
# The contract as Classroom 50's wiki states it (foundation50/classroom50, wiki/Advanced-Autograding.md).
WHOLE = {"type": "integer", "minimum": 0}
SAID = {"type": "string", "minLength": 1}
TIME = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"}
TEST = {
    "type": "object",
    "required": ["test-name", "passed", "score", "max-score"],
    "properties": {"test-name": SAID, "passed": {"type": "boolean"}, "score": WHOLE, "max-score": WHOLE},
}
RESULT = {
    "schema": {"const": "classroom50/result/v1"},
    "assignment_type": {"enum": ["individual", "group"]},
    "submission": {"type": "string", "pattern": "^submit/"},
    **dict.fromkeys(("classroom", "assignment", "owner", "commit", "release", "review"), SAID),
    "datetime": TIME,
    "score": WHOLE,
    "max-score": WHOLE,
    "tests": {"type": "array", "items": TEST},
}
SCHEMA = {"type": "object", "required": list(RESULT), "properties": RESULT, "additionalProperties": False}


def exercise(points, *statuses, name=PASSED):
    """An exercise with checks of these statuses."""
    checks = (check(status, name=f"test_{at}") for at, status in enumerate(statuses))
    return ExerciseResult(name, points, tuple(checks))


def submission(*exercises, points=10):
    """A result with these exercises."""
    return SubmissionResult(f"kim.{LAB}", "kim", LAB, "graded", "none", points, exercises)


def decoded(results, due=True):
    """What the reporter decodes."""
    return json.loads(base64.b64decode(classroom_result(results, due)))


@pytest.mark.parametrize(
    "statuses", [("passed",) * 3, ("passed", "failed", "missing"), ("passed", "failed") * 3 + ("passed",)]
)
@pytest.mark.parametrize("points", [4, 6, 2.5])
def test_the_reporters_table_and_its_sum_agree(points, statuses):
    """passed / tests x max_score is the sum of the scores, for an exercise."""
    said = decoded([submission(exercise(points, *statuses))])
    passed = [test["status"] for test in said["tests"]].count("pass")
    assert sum(test["score"] for test in said["tests"]) == pytest.approx(
        passed / len(said["tests"]) * said["max_score"]
    )
    assert said["max_score"] == points
    assert said["status"] == ("pass" if passed == len(statuses) else "fail")
    assert [set(test) for test in said["tests"]] == [
        {"name", "status", "score", "message", "test_code", "filename", "line_no", "duration"}
    ] * len(statuses)


def test_what_could_not_be_judged_is_an_error():
    """Not a failure of the student's, and no file is one of theirs."""
    assert decoded([result("kim", None)])["status"] == "error"
    unreadable = SubmissionResult("kim", "kim", LAB, "unreadable", "none", 10, (), Text(ko="없음", en="none"))
    said = decoded([unreadable])
    assert (said["status"], said["max_score"], [test["score"] for test in said["tests"]]) == ("fail", 10, [0])


def test_what_is_not_begun_or_not_due_is_no_failure_and_counts():
    """The reporter fails the job for `fail` and `error` only; a failure beside what is not begun is one."""
    said = decoded([submission(exercise(4, "missing", "missing"))])
    assert (said["status"], said["max_score"], [test["score"] for test in said["tests"]]) == ("missing", 4, [0, 0])
    assert decoded([submission(exercise(4, "passed", "missing"))])["status"] == "missing"
    assert decoded([submission(exercise(4, "failed", "missing"))])["status"] == "fail"
    said = decoded([submission(exercise(4, "failed", "passed"))], due=False)
    assert (said["status"], said["max_score"], [test["score"] for test in said["tests"]]) == ("not due", 4, [0, 2])
    assert decoded([submission(exercise(4, "passed"))], due=False)["status"] == "pass"
    assert decoded([result("kim", None)], due=False)["status"] == "error"


@pytest.mark.parametrize("points", [1, 2, 7, 2.5])
def test_sums_of_scores_have_no_rest(points):
    """The classroom adds numbers as computers do: ten thirds are still no 3.3333333333333335."""
    all_right = [decoded([submission(exercise(points, *["passed"] * checks))]) for checks in (3, 6, 7, 11)] * 10
    assert sum(test["score"] for one in all_right for test in one["tests"]) == 40 * points


def test_classroom50_accepts_the_result():
    """Whole scores, scaled alike on both sides; the commit's time in UTC."""
    graded = submission(exercise(4, "passed", "failed", "passed"), exercise(6, "passed", "missing", name=FAILED))
    said = classroom50_result([graded], ENVIRONMENT, COMMITTED)
    assert list(Draft202012Validator(SCHEMA).iter_errors(said)) == []
    assert said["score"] * 10 == pytest.approx(said["max-score"] * graded.score, rel=1e-4)
    assert (said["score"], said["max-score"]) == (17, 30)
    assert sum(test["score"] for test in said["tests"]) == said["score"]
    assert said["datetime"] == "2026-11-02T01:00:05Z"
    assert said["review"] == said["commit"]
    assert json.loads(json.dumps(said)) == said


def test_whole_points_are_not_scaled():
    """Where every check is worth a whole number, the scores are the points."""
    said = classroom50_result(
        [submission(exercise(4, "passed", "failed"), exercise(6, "passed"))], ENVIRONMENT, COMMITTED
    )
    assert (said["score"], said["max-score"]) == (8, 10)


def test_classroom50_gets_no_silent_zero():
    """What could not be judged, and a run outside of Classroom 50, is an error and no result."""
    with pytest.raises(UsageError, match="could not be judged"):
        classroom50_result([result("kim", None)], ENVIRONMENT, COMMITTED)
    with pytest.raises(UsageError, match="has no OWNER"):
        classroom50_result([result("kim", 1)], {**ENVIRONMENT, "OWNER": ""}, COMMITTED)


def test_the_summary_says_score_title_and_feedback():
    """Both languages, the asked one first; a hidden check is counted and not named."""
    hidden = check("failed", name="test_secret", visibility="hidden")
    graded = submission(exercise(4, "passed"), ExerciseResult(FAILED, 6, (check("passed"), hidden)))
    english = markdown_summary([graded], "en", load_assignments(TOY))
    assert english.startswith("## Sorting words and averaging tables · 낱말 정렬과 표의 평균: 7 / 10\n")
    assert "- 🟡 **Taking out the mean of each column · 열의 평균 빼기** 3 / 6 (partial · 일부 통과)" in english
    assert "  - It is wrong\\. Look again\\.<br>틀렸어요\\. 다시 보세요\\." in english
    assert "Further checks · 나머지 검사: 0 / 1" in english
    assert "test_secret" not in english
    assert markdown_summary([graded], "ko").startswith("## words\\_and\\_tables: 7 / 10\n")


def test_the_summary_of_a_lab_that_is_not_begun_is_one_line():
    """Of several labs the sum stands first."""
    one, other = submission(exercise(4, "missing"), exercise(6, "missing", name=FAILED)), result("kim", 7)
    summary = markdown_summary([one, other], "en", load_assignments(TOY))
    assert summary.startswith("# Points of public checks · 공개 검사 점수: 7 / 20\n")
    assert summary.count("⬜") == 1


class Tags(HTMLParser):
    """Which tags a page has, and its text."""

    def __init__(self):
        super().__init__()
        self.tags, self.text = [], ""

    def handle_starttag(self, tag, attrs):
        """Note a tag."""
        self.tags.append(tag)

    def handle_data(self, data):
        """Note text."""
        self.text += data


def shown(markdown):
    """The page that GitHub's kind of Markdown makes, HTML let through: its tags and text."""
    page = Tags()
    page.feed(MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(f"- x {markdown}"))
    page.close()
    return page


ATTACKS = (
    "<script>alert(1)</script>", "![x](https://evil.example/p.png)", "[x](javascript:alert(1))", "@octocat",
    "kim@example.com", "#1", "GH-1", "https://evil.example", "www.evil.example", "::error::x", "##[group]x",
    "# head", "`code` ``x`` ` <b>", "a|b", "- [ ] x", "&lt;b&gt;", "$x$", "<!-- x", "~~x~~ **y** _z_", "\\`<b>`",
    "1. x", "[^1]: x", "deadbeef1234", ":octocat:",
)  # fmt: skip


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_a_student_wrote_is_only_text(attack):
    """No HTML, link, picture, mention, reference or command."""
    written = safe(attack)
    page = shown(written)
    assert set(page.tags) <= {"ul", "li", "code"}
    outside = re.sub(r"(?<!\\)`[^`]*`", "", written)
    assert not re.search(r"@\w|#\d|GH-\d|://|www\.|::|##\[|\b[0-9a-f]{7}|\$\w|:\w", outside)
    without = page.text.replace("\u2060", "")
    assert re.sub(r"[\s`]", "", without) == re.sub(r"[\s`]", "", f"x{attack}")


@settings(deadline=None)
@given(st.text(st.sampled_from("ab`<>\\*_[](){}#@:/.!|~&;'\"-+$= 가"), max_size=24))
def test_any_text_is_only_text(text):
    """The same for any mixture of signs."""
    page = shown(safe(text))
    assert set(page.tags) <= {"ul", "li", "code"}
    without = page.text.replace("\u2060", "")
    assert re.sub(r"[\s`]", "", without) == re.sub(r"[\s`]", "", f"x{text}")


def test_a_name_in_backticks_is_shown_as_code():
    """Our own words quote code: it stays readable."""
    assert shown(safe("`Dense(10)`가 있어요")).tags.count("code") == 1
    assert safe("`a``b`") == "`a` `b`"
