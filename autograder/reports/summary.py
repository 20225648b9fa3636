"""What the tables say of a class: a few numbers and words of each result, so that results need not be kept."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from autograder.intake.words import NOTHING
from autograder.reports.outcomes import Outcomes
from autograder.reports.spread import Spread
from autograder.student.checking.verdict import advice
from autograder.student.course.load import common_misconceptions
from autograder.student.course.model import Assignment, Exercise
from autograder.student.decisions import Change, Parts
from autograder.student.handed_in import HandedIn
from autograder.student.result import CheckResult, SubmissionResult
from autograder.student.text import Text

# Of exercises that the course has lost; it is read from a file.
COMMON = cache(common_misconceptions)
# Statuses of exercises that have no points yet.
OPEN = ("error", "waiting")


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
    seconds: float

    @property
    def is_late(self) -> bool:
        """Whether it came after its deadline and the hours of grace."""
        return bool(self.late) or (self.handed_in is not None and self.handed_in.days > 0)

    @property
    def flags(self) -> list[str]:
        """By what a table of submissions is filtered."""
        marks = {"waiting": bool(self.waiting), "late": self.is_late, "unjudged": self.unjudged}
        return [name for name, has in marks.items() if has]


class Met(NamedTuple):
    """A misconception: where it was met, a check that tells it, and the results that were told it."""

    lab: str
    exercise: str
    example: CheckResult
    lines: list[Line]


@dataclass
class Summary:
    """A class, as its results are added one by one.

    Attributes:
        assignments: the labs of the course, by name.
        lines: one a result, in the order in which they were added.
        met: (lab, exercise, misconception) -> who was told it.
        outcomes: lab -> the verdicts of its checks.
        isolation: what confined students' code -> how many submissions.
        digits: where digits came from -> how many submissions.
    """

    assignments: dict[str, Assignment]
    lines: list[Line] = field(default_factory=list)
    met: dict[tuple[str, str, str], Met] = field(default_factory=dict)
    outcomes: defaultdict[str, Outcomes] = field(default_factory=lambda: defaultdict(Outcomes))
    isolation: Counter[str] = field(default_factory=Counter)
    digits: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, results: Iterable[SubmissionResult], assignments: dict[str, Assignment]) -> "Summary":
        """The summary of ``results``."""
        summary = cls(assignments)
        for result in results:
            summary.add(result)
        return summary

    def add(self, result: SubmissionResult, seconds: float = 0.0) -> None:
        """Add one result.

        Args:
            seconds: that judging it took, as far as known.
        """
        line = Line(
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
            seconds,
        )
        self.lines.append(line)
        # Who handed in nothing may have an adjustment.
        if result.reason != NOTHING:
            self.isolation[result.isolation] += 1
        if result.digits:
            self.digits[result.digits] += 1
        self.outcomes[result.lab].add(result)
        assignment = self.assignments.get(result.lab)
        for graded in result.exercises:
            for check in advice_on(graded.checks, assignment.exercise(graded.name) if assignment else None):
                if check.status == "failed":
                    key = (result.lab, graded.name, check.code)
                    self.met.setdefault(key, Met(result.lab, graded.name, check, [])).lines.append(line)

    @property
    def in_order(self) -> list[Line]:
        """The lines by student and lab."""
        return sorted(self.lines, key=lambda line: (line.student, line.lab))

    @property
    def labs(self) -> list[str]:
        """The labs that were handed in, in the course's order."""
        return _in_order([line.lab for line in self.lines if line.lab], self.assignments)

    def exercises_of(self, lab: str) -> list[str]:
        """The exercises of a lab that were graded, in the course's order."""
        graded = [one.name for line in self.lines if line.lab == lab for one in line.exercises]
        known = [one.name for one in self.assignments[lab].exercises] if lab in self.assignments else []
        return _in_order(graded, known)

    def exercise(self, lab: str, name: str) -> Exercise | None:
        """An exercise of the course; None where the course has lost it."""
        return self.assignments[lab].exercise(name) if lab in self.assignments else None

    def spread_of_labs(self) -> dict[str, Spread]:
        """Lab -> its scores; without those that are provisional or could not be judged."""
        shares: dict[str, list[float]] = {lab: [] for lab in self.labs}
        for line in self.lines:
            final = line.status == "graded" and not (line.unjudged or line.waiting)
            if final and line.max_score and line.reason != NOTHING:
                shares[line.lab].append(line.score / line.max_score)
        return {lab: Spread.of(own) for lab, own in shares.items() if own}

    def spread_of_exercises(self) -> dict[tuple[str, str], Spread]:
        """(lab, exercise) -> its scores, the hardest first; without what is open."""
        shares: dict[tuple[str, str], list[float]] = {}
        for line in self.lines:
            for one in line.exercises:
                if one.status not in OPEN and one.max_score:
                    shares.setdefault((line.lab, one.name), []).append(one.score / one.max_score)
        found = [(key, Spread.of(own)) for key, own in shares.items()]
        return dict(sorted(found, key=lambda entry: (entry[1].mean, entry[0])))

    def misconceptions(self) -> list[Met]:
        """All that were told, the most common first; of each, who was told it by name."""
        ordered = sorted(self.met.items(), key=lambda entry: (-len(entry[1].lines), entry[0]))
        return [one._replace(lines=sorted(one.lines, key=lambda line: line.student)) for _, one in ordered]


def _in_order(names: Iterable[str], known: Iterable[str]) -> list[str]:
    """The course's order; then what the course does not have any more."""
    there = dict.fromkeys(names)
    first = [name for name in known if name in there]
    return first + sorted(there.keys() - set(first))


def advice_on(checks: Iterable[CheckResult], exercise: Exercise | None) -> list[CheckResult]:
    """The checks whose words are shown, in order; the gradebook may know an exercise that the course has lost."""
    return advice(list(checks), exercise.misconceptions if exercise else COMMON())
