"""What a student is told of a submission, exercise by exercise, for exports that carry feedback."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from autograder.student.checking.card import MOST_ADVICE
from autograder.student.checking.verdict import TO_READ, advice
from autograder.student.course.load import common_misconceptions
from autograder.student.course.model import Assignment
from autograder.student.result import CheckResult, ExerciseResult, SubmissionResult
from autograder.student.text import Text, both, harmless, joined

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
    return [words for check in _telling(exercise, assignment) if (words := told(check))]


def _telling(exercise: ExerciseResult, assignment: Assignment | None) -> list[CheckResult]:
    known = assignment.exercise(exercise.name) if assignment else None
    return advice(exercise.checks, known.misconceptions if known else common_misconceptions())


@dataclass(frozen=True)
class Cause:
    """Something that a student is told, once for all exercises that it concerns.

    Attributes:
        hint: what to try; None where the message says it.
        places: names of exercises, and of labs as a whole.
    """

    message: Text
    hint: Text | None
    places: tuple[str, ...]


def not_begun(result: SubmissionResult) -> bool:
    """Whether nothing of a lab is written yet."""
    return bool(result.exercises) and all(exercise.status == "missing" for exercise in result.exercises)


def causes(results: Iterable[SubmissionResult], assignments: Mapping[str, Assignment]) -> list[Cause]:
    """What is to be told of labs, in their order: a cause that several exercises or checks meet is there once."""
    found: dict[tuple[Text, Text | None], dict[str, None]] = {}
    for result in results:
        if result.reason:
            found.setdefault((result.reason, None), {})[result.lab or result.submission] = None
            continue
        for exercise in result.exercises:
            place = result.lab if not_begun(result) else exercise.name
            for check in _telling(exercise, assignments.get(result.lab))[:MOST_ADVICE]:
                found.setdefault(check.words, {})[place] = None
    return [Cause(message, hint, tuple(places)) for (message, hint), places in found.items()]


def lab_title(result: SubmissionResult, assignments: Mapping[str, Assignment]) -> Text:
    """The title of a submission's lab; its name where the course does not have it."""
    known = assignments.get(result.lab)
    return known.title if known else Text(result.lab or WHOLE, result.lab or WHOLE)
