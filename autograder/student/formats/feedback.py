"""What a student is told of a submission, exercise by exercise, for exports that carry feedback."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from autograder.student.checking.verdict import advice
from autograder.student.course.load import common_misconceptions
from autograder.student.course.model import Assignment
from autograder.student.result import CheckResult, ExerciseResult, SubmissionResult
from autograder.student.text import Text, both, harmless

# The one entry of a submission that holds no exercise, because it could not be read or graded.
WHOLE = "submission"


@dataclass(frozen=True)
class Entry:
    """One check of a submission, or the submission itself where nothing in it could be graded.

    Attributes:
        exercise: its exercise's name; empty where the entry is the whole submission.
        status: a check's; ``failed`` or ``error`` for a whole submission.
        code: of the misconception, or of what is wrong with the submission.
        words: what the student is told; None where it passed.
        points: what it is worth: an exercise's checks share its points equally.
    """

    lab: str
    exercise: str
    name: str
    visibility: str
    status: str
    code: str
    words: Text | None
    points: Fraction

    @property
    def text(self) -> str:
        """``words`` in both languages, for a terminal or a file; empty where it passed."""
        return harmless(both(self.words)) if self.words else ""

    @property
    def earned(self) -> Fraction:
        """All of the points, or none."""
        return self.points if self.status == "passed" else Fraction(0)


def entries_of(result: SubmissionResult) -> list[Entry]:
    """The checks of a submission in their order; never empty."""
    if not result.exercises:
        status = "error" if result.status == "error" else "failed"
        points = exact(result.max_score)
        return [Entry(result.lab, "", WHOLE, "public", status, result.status, result.reason, points)]
    return [_entry(result.lab, exercise, check) for exercise in result.exercises for check in exercise.checks]


def exact(points: float) -> Fraction:
    """Points as they were declared: 0.1 is a tenth."""
    return Fraction(str(points))


def _entry(lab: str, exercise: ExerciseResult, check: CheckResult) -> Entry:
    share = exact(exercise.max_score) / len(exercise.checks)
    return Entry(lab, exercise.name, check.name, check.visibility, check.status, check.code, told(check), share)


def told(check: CheckResult) -> Text | None:
    """Message and hint of a check; None where it passed."""
    if not check.message:
        return None
    message, hint = check.words
    return Text(ko=f"{message.ko} {hint.ko}", en=f"{message.en} {hint.en}")


def title_of(exercise: ExerciseResult, assignment: Assignment | None) -> Text:
    """An exercise's title; its name where the course does not have it."""
    known = assignment.exercise(exercise.name) if assignment else None
    return known.title if known else Text(exercise.name, exercise.name)


def advice_of(exercise: ExerciseResult, assignment: Assignment | None) -> list[Text]:
    """What the student is told of an exercise: each misconception once."""
    known = assignment.exercise(exercise.name) if assignment else None
    checks = advice(exercise.checks, known.misconceptions if known else common_misconceptions())
    return [words for check in checks if (words := told(check))]


def lab_title(result: SubmissionResult, assignments: Mapping[str, Assignment]) -> Text:
    """The title of a submission's lab; its name where the course does not have it."""
    known = assignments.get(result.lab)
    return known.title if known else Text(result.lab or WHOLE, result.lab or WHOLE)
