"""What being late costs: the rule alone, without files, clocks or gradebooks."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.grading.late import Due, days_late, deduction, hold_against, seconds_late
from autograder.intake.times import Moment
from autograder.student.course.deadline import NO_RULE, LateRule, read_due, read_rule
from autograder.student.handed_in import HandedIn, shown_span, shown_time
from autograder.student.text import UsageError

SEOUL = timezone(timedelta(hours=9))
DEADLINE = datetime(2026, 12, 1, 23, 59, 59, tzinfo=SEOUL)
HOUR, DAY = 3_600, 86_400
RULES = st.one_of(
    st.builds(LateRule, points_a_day=st.floats(0.01, 50), grace_hours=st.floats(0, 48)),
    st.builds(LateRule, percent_a_day=st.floats(0.01, 300), cutoff_days=st.integers(1, 20)),
    st.builds(LateRule, zero=st.just(True), grace_hours=st.floats(0, 48)),
    st.builds(LateRule, cutoff_days=st.integers(1, 20), grace_hours=st.floats(0, 48)),
)
SECONDS, EARNED = st.integers(0, 60 * DAY), st.floats(0, 100)


def held(at, rule=NO_RULE, **more):
    """What is said of something that a Gradescope says was handed in at ``at``."""
    return hold_against(Due(DEADLINE, rule, **more), Moment("gradescope", at))


@given(RULES, SECONDS, SECONDS, EARNED)
def test_later_never_costs_less(rule, first, second, earned):
    """More seconds never cost fewer points."""
    costs = [deduction(rule, days_late(seconds, rule), earned) for seconds in sorted((first, second))]
    assert costs == sorted(costs)


@given(RULES, SECONDS, EARNED)
def test_no_rule_takes_more_than_was_earned_or_gives_any(rule, seconds, earned):
    """What is left is never negative, and never more than before."""
    assert 0 <= deduction(rule, days_late(seconds, rule), earned) <= earned


@given(RULES, st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)), EARNED)
def test_on_time_costs_nothing(rule, at, earned):
    """Until the deadline's own second has passed, whatever the rule and whatever zone the time is written in."""
    late = at - DEADLINE >= timedelta(seconds=1)
    found = held(at, rule)
    assert late == (found.seconds > 0) == (held(at.astimezone(SEOUL), rule).seconds > 0)
    if not late:
        assert deduction(rule, found.days, earned) == 0


@given(RULES, EARNED)
def test_the_hours_of_grace_cost_nothing(rule, earned):
    """All of them, and one second more costs a day."""
    grace = int(rule.grace_hours * HOUR)
    assert days_late(grace, rule) == 0
    assert days_late(grace + 1, rule) == 1


@pytest.mark.parametrize(
    ("seconds", "days"),
    [(0, 0), (1, 1), (DAY, 1), (DAY + 1, 2), (3 * DAY - 1, 3)],
)
def test_a_started_day_counts_as_a_day(seconds, days):
    """Days of 24 hours from the deadline, not from midnight."""
    assert days_late(seconds, LateRule()) == days
    assert days_late(seconds + HOUR, LateRule(grace_hours=1)) == days


@pytest.mark.parametrize(
    ("rule", "days", "left"),
    [
        (LateRule(), 30, 20),
        (LateRule(points_a_day=3), 2, 14),
        (LateRule(points_a_day=3), 9, 0),
        (LateRule(percent_a_day=10), 2, 16),
        (LateRule(percent_a_day=10), 10, 0),
        (LateRule(percent_a_day=10, cutoff_days=3), 3, 14),
        (LateRule(percent_a_day=10, cutoff_days=3), 4, 0),
        (LateRule(cutoff_days=7), 7, 20),
        (LateRule(cutoff_days=7), 8, 0),
        (LateRule(zero=True), 1, 0),
        (LateRule(zero=True), 0, 20),
    ],
)
def test_what_is_left_of_20_points(rule, days, left):
    """Points, percent of what was earned (not of the maximum, and not of what is left), cut-off and zero."""
    assert 20 - deduction(rule, days, 20.0) == pytest.approx(left)


def test_the_zone_of_the_time_does_not_matter():
    """A quarter past midnight in Seoul is late though it is still the day before in London."""
    at = datetime(2026, 12, 1, 15, 15, tzinfo=UTC)
    assert held(at) == held(at.astimezone(SEOUL))
    assert (held(at).at, held(at).days) == ("2026-12-02T00:15:00+09:00", 1)
    assert seconds_late(datetime(2026, 12, 1, 14, 59, 59, 900_000, tzinfo=UTC), DEADLINE) == 0


def test_a_time_without_a_zone_is_read_where_the_deadline_is():
    """Moodle and zips write none."""
    assert held(datetime(2026, 12, 2, 0, 59, 59)).seconds == HOUR


def test_a_mark_without_a_time_counts_as_one_day():
    """Canvas says LATE and not by how much; without its mark something is on time, whatever a file says."""
    due = Due(DEADLINE, LateRule(points_a_day=3))
    late, on_time = (hold_against(due, Moment("canvas", late=one)) for one in (True, False))
    assert (late.seconds, late.days, on_time.seconds, on_time.days) == (None, 1, 0, 0)
    assert "하루로" in late.words.ko
    assert "Canvas" in late.words.en


def test_a_mark_says_nothing_of_a_student_with_an_extension():
    """The platform's mark is about the class's deadline; not known is not late."""
    due = Due(DEADLINE + timedelta(days=2), LateRule(zero=True), "병원 진료")
    found = hold_against(due, Moment("canvas", late=True))
    assert (found.source, found.days) == ("", 0)
    assert "알 수 없어" in found.words.ko
    assert hold_against(due, Moment("canvas", late=False)).seconds == 0


def test_without_any_time_nobody_is_late():
    """The page says so."""
    found = hold_against(Due(DEADLINE), None)
    assert (found.days, found.is_proven) == (0, False)
    assert "not known" in found.words.en


def test_another_file_that_was_on_time_is_named():
    """Which file is graded is not the deadline's affair; the page says both."""
    before, after = (Moment("file", DEADLINE + timedelta(hours=hours)) for hours in (-1, 30))
    found = hold_against(Due(DEADLINE), after, [("new.ipynb", after), ("old.ipynb", before), ("x", None)])
    assert found.earlier == "old.ipynb"
    assert "old.ipynb" in found.words.ko
    assert hold_against(Due(DEADLINE), before, [("old.ipynb", before)]).earlier == ""


@pytest.mark.parametrize(
    ("source", "proven"), [("gradescope", True), ("push", True), ("commit", False), ("file", False)]
)
def test_the_source_of_the_time_is_said_and_what_proves_nothing(source, proven):
    """A commit's and a file's time are the student's own to set."""
    found = hold_against(Due(DEADLINE), Moment(source, DEADLINE + timedelta(days=1, hours=3)))
    assert found.is_proven == proven
    assert ("unproven" in found.words.en, "증명되지 않음" in found.words.ko) == (not proven,) * 2
    assert "1일 3시간 늦게" in found.words.ko
    assert "1 day 3 hours after" in found.words.en


def test_what_is_said_is_read_back():
    """From a result file."""
    found = held(DEADLINE + timedelta(hours=5), LateRule(grace_hours=6), why="군 훈련")
    assert HandedIn.from_dict(found.as_dict()) == found
    assert "유예" in found.words.ko
    assert "군 훈련" in found.words.ko


def test_times_and_spans_as_people_read_them():
    """Two units at most; half hours of an offset, too."""
    assert shown_span(2 * DAY + 5 * HOUR + 59).ko == "2일 5시간"
    assert shown_span(61).en == "1 minute 1 second"
    assert shown_time("2026-12-01T23:59:59+09:00") == "2026-12-01 23:59 UTC+9"
    assert shown_time("2026-12-01T23:59:59+05:30") == "2026-12-01 23:59 UTC+5.5"


def test_a_course_says_its_deadline_and_rule():
    """As TOML gives them; without them there is none."""
    table = {"deadline": DEADLINE, "late": {"percent_a_day": 10, "grace_hours": 0.5, "cutoff_days": 3}}
    assert read_due(table, "lab/assignment.toml") == (DEADLINE, LateRule(0, 10, False, 0.5, 3))
    assert read_due({}, "lab/assignment.toml") == (None, LateRule())
    assert read_rule(read_rule(table["late"], "x").as_dict(), "x") == read_rule(table["late"], "x")


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"deadline": datetime(2026, 12, 1, 23, 59)}, "offset from UTC, such as 2026"),
        ({"deadline": "tomorrow"}, "Received: tomorrow"),
        ({"late": 3}, "Expected a table"),
        ({"late": {"percent": 3}}, "Unknown `late.percent` in lab.toml. Expected one of: points_a_day"),
        ({"late": {"points_a_day": 1, "percent_a_day": 1}}, "both points_a_day and percent_a_day. Leave one"),
        ({"late": {"points_a_day": 1, "zero": True}}, "both points_a_day and zero"),
        ({"late": {"points_a_day": -1}}, "Expected a positive number. Received: -1"),
        ({"late": {"points_a_day": float("inf")}}, "Expected a positive number"),
        ({"late": {"percent_a_day": True}}, "Expected a positive number. Received: True"),
        ({"late": {"grace_hours": -1}}, "Expected a number of hours, 0 or more"),
        ({"late": {"cutoff_days": 1.5}}, "Expected a positive whole number"),
        ({"late": {"zero": 1}}, "Expected true or false"),
    ],
)
def test_a_rule_that_cannot_be_is_refused_with_the_cure(table, said):
    """One line that names the file and what is expected."""
    with pytest.raises(UsageError) as problem:
        read_due(table, "lab.toml")
    assert said in str(problem.value)
    assert "\n" not in str(problem.value)
    assert "lab.toml" in str(problem.value)
