"""What a student is told of a submission, exercise by exercise, for exports that carry feedback."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from autograder.reports.grades import both
from autograder.reports.sums import joined
from autograder.student.checking.verdict import TO_READ, advice
from autograder.student.course.load import common_misconceptions
from autograder.student.course.model import Assignment
from autograder.student.result import CheckResult, ExerciseResult, SubmissionResult
from autograder.student.text import Text, harmless

# The one entry of a submission that holds no exercise, because it could not be read or graded.
WHOLE = "submission"
# The entry of what a deadline and persons added to the score, or took from it.
DECISIONS = "decisions"


@dataclass(frozen=True)
class Entry:
    """One check of a submission, or the submission itself where nothing in it could be graded.

    Attributes:
        exercise: its exercise's name; empty where the entry is the whole submission.
        status: a check's; ``failed`` or ``error`` for a whole submission.
        code: of the misconception, or of what is wrong with the submission.
        words: what the student is told; None where it passed and no person has still to read it.
        points: what it is worth: an exercise's checks share its points equally.
        given: its share of what a person gave; None where the check decides.
    """

    lab: str
    exercise: str
    name: str
    visibility: str
    status: str
    code: str
    words: Text | None
    points: Fraction
    given: Fraction | None = None

    @property
    def text(self) -> str:
        """``words`` in both languages, for a terminal or a file; empty where it passed."""
        return harmless(both(self.words)) if self.words else ""

    @property
    def earned(self) -> Fraction:
        """A person's points; else all of them, or none."""
        if self.given is not None:
            return self.given
        return self.points if self.status == "passed" else Fraction(0)


def entries_of(result: SubmissionResult) -> list[Entry]:
    """The checks of a submission in their order; never empty."""
    if not result.exercises:
        status = "error" if result.status == "error" else "failed"
        points = exact(result.max_score)
        return [Entry(result.lab, "", WHOLE, "public", status, result.status, result.reason, points)]
    entries = [_entry(result.lab, exercise, check) for exercise in result.exercises for check in exercise.checks]
    return entries + _decisions(result, sum((one.earned for one in entries), Fraction(0)))


def _decisions(result: SubmissionResult, earned: Fraction) -> list[Entry]:
    changes = (*result.late, *result.adjustments)
    if not changes:
        return []
    words = joined([one.why for one in changes])
    rest = exact(result.score) - earned
    return [Entry(result.lab, "", DECISIONS, "public", "passed", "", words, Fraction(0), rest)]


def exact(points: float) -> Fraction:
    """Points as they were declared: 0.1 is a tenth."""
    return Fraction(str(points))


def _entry(lab: str, exercise: ExerciseResult, check: CheckResult) -> Entry:
    share = exact(exercise.max_score) / len(exercise.checks)
    given = exact(exercise.score) / len(exercise.checks) if exercise.by_hand else None
    words = told(check) or (TO_READ if exercise.status == "waiting" else None)
    return Entry(lab, exercise.name, check.name, check.visibility, check.status, check.code, words, share, given)


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
