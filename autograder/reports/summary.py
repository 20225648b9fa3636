"""What the tables say of a class: a few numbers and words of each result, so that results need not be kept."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from autograder.student.checking.verdict import advice
from autograder.student.course.load import common_misconceptions
from autograder.student.course.model import Assignment, Exercise
from autograder.student.decisions import Change, Parts
from autograder.student.handed_in import HandedIn
from autograder.student.result import CheckResult, SubmissionResult
from autograder.student.text import Text

# Of exercises that the course has lost; it is read from a file.
COMMON = cache(common_misconceptions)


class Score(NamedTuple):
    """What an exercise earned."""

    name: str
    status: str
    score: float
    max_score: float


@dataclass(frozen=True, slots=True)
class Line:
    """A result without its checks; see ``SubmissionResult``."""

    submission: str
    student: str
    lab: str
    status: str
    score: float
    max_score: float
    unjudged: bool
    reason: Text | None
    notes: tuple[Text, ...]
    file: str
    exercises: tuple[Score, ...]
    waiting: tuple[str, ...]
    late: tuple[Change, ...]
    adjustments: tuple[Change, ...]
    parts: Parts
    handed_in: HandedIn | None


@dataclass
class Summary:
    """A class, as its results are added one by one.

    Attributes:
        assignments: the labs of the course, by name.
        lines: one a result, in the order in which they were added.
        counts: (exercise, misconception) -> how many were told it.
        examples: (exercise, misconception) -> a check that tells it.
    """

    assignments: dict[str, Assignment]
    lines: list[Line] = field(default_factory=list)
    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    examples: dict[tuple[str, str], CheckResult] = field(default_factory=dict)

    @classmethod
    def of(cls, results: Iterable[SubmissionResult], assignments: dict[str, Assignment]) -> "Summary":
        """The summary of ``results``."""
        summary = cls(assignments)
        for result in results:
            summary.add(result)
        return summary

    def add(self, result: SubmissionResult) -> None:
        """Add one result."""
        self.lines.append(
            Line(
                result.submission,
                result.student,
                result.lab,
                result.status,
                result.score,
                result.max_score,
                result.unjudged,
                result.reason,
                result.notes,
                result.file,
                tuple(Score(one.name, one.status, one.score, one.max_score) for one in result.exercises),
                result.waiting,
                result.late,
                result.adjustments,
                result.parts,
                result.handed_in,
            )
        )
        assignment = self.assignments.get(result.lab)
        for graded in result.exercises:
            for check in advice_on(graded.checks, assignment.exercise(graded.name) if assignment else None):
                if check.status == "failed":
                    self.counts[graded.name, check.code] += 1
                    self.examples.setdefault((graded.name, check.code), check)

    @property
    def in_order(self) -> list[Line]:
        """The lines by student and lab."""
        return sorted(self.lines, key=lambda line: (line.student, line.lab))

    def hardest(self) -> list[tuple[float, Exercise, int]]:
        """(mean share of the points, exercise, how many were graded), the hardest first."""
        shares: dict[tuple[str, str], list[float]] = {}
        for line in self.lines:
            for one in line.exercises:
                if one.status not in ("error", "waiting"):
                    shares.setdefault((line.lab, one.name), []).append(one.score / one.max_score)
        found = [
            (sum(own) / len(own), exercise, len(own))
            for lab, assignment in self.assignments.items()
            for exercise in assignment.exercises
            if (own := shares.get((lab, exercise.name)))
        ]
        return sorted(found, key=lambda entry: (entry[0], entry[1].name))

    def misconceptions(self, most: int) -> list[tuple[int, str, CheckResult]]:
        """(students, exercise, an example) of the most common misconceptions."""
        ordered = sorted(self.counts.items(), key=lambda entry: (-entry[1], entry[0]))
        return [(count, name, self.examples[name, code]) for (name, code), count in ordered[:most]]


def advice_on(checks: Iterable[CheckResult], exercise: Exercise | None) -> list[CheckResult]:
    """The checks whose words are shown, in order; the gradebook may know an exercise that the course has lost."""
    return advice(list(checks), exercise.misconceptions if exercise else COMMON())
