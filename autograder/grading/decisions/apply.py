"""A score from its parts: checks, then marks by hand, then the late deduction, then adjustments; never below 0."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from autograder.grading.decisions.store import Adjustment, KeptMark, answer_digest
from autograder.grading.late import Lateness
from autograder.student.decisions import Change, Mark
from autograder.student.result import ExerciseResult, SubmissionResult
from autograder.student.text import Text


@dataclass(frozen=True)
class Decided:
    """What was decided about one student's work in one lab. Its ``repr`` says all of it.

    Attributes:
        marks: (exercise, digest of the answer) -> the latest mark.
        late: what the deadline says; None where the lab has none.
    """

    marks: Mapping[tuple[str, str], Mark] = field(default_factory=dict)
    adjustments: tuple[Change, ...] = ()
    late: Lateness | None = None


def decide(result: SubmissionResult, decided: Decided) -> SubmissionResult:
    """The result with all that was decided; its score is the final one."""
    marked = replace(result, exercises=tuple(_marked(one, decided.marks) for one in result.exercises))
    marked = replace(marked, adjustments=decided.adjustments)
    if decided.late is None:
        return marked
    earned = marked.parts.checks + marked.parts.marks
    return replace(marked, late=decided.late.changes(earned), handed_in=decided.late.handed_in)


def decisions_by_work(
    names: Mapping[str, str], marks: Iterable[KeptMark], adjustments: Iterable[Adjustment]
) -> dict[tuple[str, str], Decided]:
    """(student as results name them, lab) -> what was decided.

    Args:
        names: student, as decisions name them -> the name that results bear.
    """
    found: dict[tuple[str, str], dict[tuple[str, str], Mark]] = {}
    changes: dict[tuple[str, str], tuple[Change, ...]] = {}
    for mark in marks:
        work = names.get(mark.student, mark.student), mark.lab
        found.setdefault(work, {})[mark.exercise, mark.answer] = Mark(mark.points, mark.comment, mark.when)
    for one in adjustments:
        if not one.withdrawn:
            work = names.get(one.student, one.student), one.lab
            change = Change(one.points, Text(one.why, one.why), one.when, one.number)
            changes[work] = (*changes.get(work, ()), change)
    return {work: Decided(found.get(work, {}), changes.get(work, ())) for work in (*found, *changes)}


def _marked(exercise: ExerciseResult, marks: Mapping[tuple[str, str], Mark]) -> ExerciseResult:
    mark = marks.get((exercise.name, answer_digest(exercise.answer))) if exercise.answer is not None else None
    if mark is None:
        return exercise
    # The course may have lowered the exercise's points since.
    return replace(exercise, mark=replace(mark, points=min(mark.points, exercise.max_score)))
