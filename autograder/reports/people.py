"""The students of a class, with what each handed in, and who is at risk."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from autograder.intake.roster import Row
from autograder.intake.words import NOTHING
from autograder.reports.summary import OPEN, Line, Summary
from autograder.student.text import Text, number

# Of the points; below it a student is at risk.
HALF = 0.5
RULE = Text(
    ko="위험 학생은 지금까지 얻을 수 있었던 점수의 절반을 얻지 못했거나, "
    "학생 절반 이상이 낸 실습을 내지 않은 학생이에요. "
    "내지 않은 실습은 학생 절반 이상이 냈을 때만 0점으로 계산해요. "
    "채점 대기이거나 판정하지 못한 문제는 계산에서 빼요.",
    en="A student is at risk who earned less than half of the points that could be earned so far, "
    "or did not hand in a lab that at least half of the students handed in. "
    "A lab that was not handed in counts as 0 only where at least half of the students handed it in. "
    "What waits for a person's mark, or could not be judged, does not count.",
)
LOW = Text(ko="만점의 {percent} %", en="{percent} % of the points")
NOT_HANDED_IN = Text(ko="{lab} 미제출", en="{lab} not handed in")


@dataclass(frozen=True)
class Person:
    """One student.

    Attributes:
        row: the student as results name them, and what the roster says.
        lines: lab -> result; without those of who handed in nothing.
        share: of the points that could be earned so far; None where nothing counts yet.
        reasons: why the student is at risk; empty for who is not.
    """

    row: Row
    lines: dict[str, Line]
    share: float | None
    reasons: tuple[Text, ...]

    @property
    def percent(self) -> float | None:
        """The share in percent; rounded down, so that what is below the half reads so."""
        return None if self.share is None else _percent(self.share)

    @property
    def flags(self) -> list[str]:
        """By what a table of students is filtered."""
        marks = {"risk": bool(self.reasons), "absent": not self.lines}
        return [name for name, has in marks.items() if has] + sorted(
            {flag for line in self.lines.values() for flag in line.flags}
        )


def people_of(summary: Summary, rows: Sequence[Row] | None) -> list[Person]:
    """All students: in the order of the roster, else by name."""
    of_student: dict[str, dict[str, Line]] = {}
    most: dict[str, float] = {}
    for line in summary.in_order:
        of_student.setdefault(line.student, {})
        # Who handed in nothing may have an adjustment, which is a line.
        if line.reason != NOTHING:
            of_student[line.student][line.lab] = line
            most[line.lab] = max(line.max_score, most.get(line.lab, 0.0))
    listed = [Row(student) for student in of_student] if rows is None else rows
    # Who handed in nothing may have the name of somebody who did.
    found = [(row, {} if row.remark is NOTHING else of_student.get(row.student, {})) for row in listed]
    due = {lab: one for lab, one in most.items() if lab and 2 * sum(lab in own for _, own in found) >= len(found)}
    return [Person(row, own, *_risk(own, due)) for row, own in found]


def _risk(own: Mapping[str, Line], due: Mapping[str, float]) -> tuple[float | None, tuple[Text, ...]]:
    """The share of the points, and why its student is at risk.

    Args:
        due: lab that at least half of the students handed in -> its points.
    """
    absent = [lab for lab in due if lab not in own]
    earned, possible = 0.0, sum(due[lab] for lab in absent)
    for line in own.values():
        if line.status != "error":
            still_open = [one for one in line.exercises if one.status in OPEN]
            earned += max(0.0, line.score - sum(one.score for one in still_open))
            possible += line.max_score - sum(one.max_score for one in still_open)
    share = earned / possible if possible else None
    reasons = [LOW.format(percent=number(_percent(share)))] if share is not None and share < HALF else []
    return share, (*reasons, *(NOT_HANDED_IN.format(lab=lab) for lab in absent))


def _percent(share: float) -> float:
    # Without rounding first, 0.29 is 28.9 %.
    return math.floor(round(1000 * share, 6)) / 10
