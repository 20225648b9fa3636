"""What being late costs: pure rules. Nothing here reads a file, a clock or a gradebook."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from autograder.intake.times import Moment
from autograder.student.course.deadline import NO_RULE, LateRule
from autograder.student.decisions import Change
from autograder.student.handed_in import HandedIn, shown_span
from autograder.student.text import Text

FREE = Text(ko="감점 없음", en="nothing taken")
ZERO = Text(ko="늦으면 점수 없음", en="late work earns nothing")
CUT_OFF = Text(ko="{cutoff}일이 지나면 점수 없음", en="nothing counts after {cutoff} days")
POINTS = Text(ko="하루마다 {amount:g}점 감점", en="{amount:g} points for each day")
PERCENT = Text(ko="하루마다 받은 점수의 {amount:g}% 감점", en="{amount:g}% of the points earned for each day")
WHY = Text(ko="{days}, {rule} ({before:g}점 → {after:g}점)", en="{days}, {rule} ({before:g} → {after:g} points)")

DAY = 86_400
# What a platform's mark without a time counts.
DAYS_OF_A_MARK = 1


@dataclass(frozen=True)
class Due:
    """What holds for one student in one lab.

    Attributes:
        deadline: with an offset from UTC.
        why: why it is later than the class's; empty where it is the class's own.
    """

    deadline: datetime
    rule: LateRule = NO_RULE
    why: str = ""


@dataclass(frozen=True)
class Lateness:
    """What the deadline says of one submission. Its ``repr`` says all of it."""

    handed_in: HandedIn
    rule: LateRule

    def changes(self, earned: float) -> tuple[Change, ...]:
        """What it takes of what was earned, with the score before and after; nothing for what is on time."""
        days = self.handed_in.days
        if not days:
            return ()
        taken = deduction(self.rule, days, earned)
        before, after = round(earned, 2), round(earned - taken, 2)
        why = WHY.format(days=shown_span(days * DAY), rule=_words(self.rule, days), before=before, after=after)
        return (Change(-taken if taken else 0.0, why),)


def seconds_late(at: datetime, deadline: datetime) -> int:
    """Whole seconds after the deadline, 0 for on time: within the deadline's own second nobody is late."""
    return max(0, (at - deadline) // timedelta(seconds=1))


def days_late(seconds: int, rule: LateRule) -> int:
    """Started days of 24 hours; the hours of grace are taken off first, and days count from their end."""
    left = seconds - rule.grace_hours * 3600
    return math.ceil(left / DAY) if left > 0 else 0


def deduction(rule: LateRule, days: int, earned: float) -> float:
    """Points that a rule takes of what was earned: between 0 and all of it, and never less for more days.

    Args:
        days: that count; see ``days_late``.
        earned: points of checks and marks, before the rule.
    """
    if days <= 0:
        return 0.0
    if rule.zero or (rule.cutoff_days is not None and days > rule.cutoff_days):
        return earned
    taken = days * (rule.points_a_day + earned * rule.percent_a_day / 100)
    return min(earned, round(taken, 4))


def _words(rule: LateRule, days: int) -> Text:
    if rule.zero:
        return ZERO
    if rule.cutoff_days is not None and days > rule.cutoff_days:
        return CUT_OFF.format(cutoff=rule.cutoff_days)
    if rule.points_a_day:
        return POINTS.format(amount=rule.points_a_day)
    return PERCENT.format(amount=rule.percent_a_day) if rule.percent_a_day else FREE


def hold_against(due: Due, moment: Moment | None, others: Sequence[tuple[str, Moment | None]] = ()) -> HandedIn:
    """When something was handed in, and how many days of it count as late.

    A platform's mark is about the deadline of the class: for a student with an extension it says nothing.

    Args:
        moment: of the file that was graded; None where nothing is known.
        others: name and moment of the student's other files.
    """
    found = _held(due, moment)
    if not found.seconds and not found.days:
        return found
    earlier = next((name for name, other in others if other and _held(due, other).seconds == 0), "")
    return HandedIn(found.deadline, found.source, found.at, found.seconds, found.days, found.extension, earlier=earlier)


def _held(due: Due, moment: Moment | None) -> HandedIn:
    deadline = due.deadline.isoformat()
    if moment is None or (moment.late and due.why):
        return HandedIn(deadline, extension=due.why)
    if moment.at is None:
        late = bool(moment.late)
        return HandedIn(deadline, moment.source, "", None if late else 0, DAYS_OF_A_MARK if late else 0)
    at = moment.aware(due.deadline).astimezone(due.deadline.tzinfo)
    seconds = seconds_late(at, due.deadline)
    days = days_late(seconds, due.rule)
    return HandedIn(deadline, moment.source, at.isoformat(timespec="seconds"), seconds, days, due.why)
