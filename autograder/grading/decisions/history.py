"""What became of a student's work: every attempt, mark, adjustment and extension, in the order of time."""

from collections.abc import Iterator
from dataclasses import dataclass

from autograder.grading.decisions.people import Person
from autograder.grading.decisions.store import answer_digest, read_adjustments, read_marks
from autograder.grading.due import Extension, due_of, read_due, read_extensions
from autograder.grading.gradebook import Gradebook
from autograder.grading.handed_in import attempt_moments, lateness_of
from autograder.grading.late import Lateness
from autograder.intake.names import key
from autograder.reports.sums import signed
from autograder.student.handed_in import shown_time
from autograder.student.result import SubmissionResult
from autograder.student.text import Text, number

ATTEMPT = Text(ko="자동 채점", en="graded")
MARKED = Text(ko="담당자 채점", en="marked")
ADJUSTED = Text(ko="조정 {number}", en="adjustment {number}")
WITHDRAWN = Text(ko="조정 {number} 취소", en="adjustment {number} withdrawn")
EXTENDED = Text(ko="마감 연장", en="extension")
# The lab of an extension that is for all.
ALL = "all"
OLD_ANSWER = Text(ko="그 뒤에 답이 바뀌었어요", en="the answer has changed since")
REPLACED = Text(ko="다시 채점했어요", en="marked again since")
WAITS = Text(ko="담당자 채점 전: {names}", en="not marked yet: {names}")
STATUSES = {
    "unreadable": Text(ko="읽을 수 없음", en="unreadable"),
    "error": Text(ko="판정 못 함", en="not judged"),
}


@dataclass(frozen=True)
class Event:
    """One line of the history.

    Attributes:
        when: in UTC, ISO 8601.
        points: as they were given; of an attempt the score that the checks gave, of how many.
        why: the file that was graded, a comment, a reason; empty where there is none.
        remarks: what became of it.
    """

    when: str
    lab: str
    what: Text
    points: str
    why: str = ""
    remarks: tuple[Text, ...] = ()


def history_of(gradebook: Gradebook, person: Person, lab: str | None = None) -> list[Event]:
    """The events of a student, the newest last; of one second, in the order attempt, mark, adjustment, extension."""
    decisions = (*_marks(gradebook, person), *_adjustments(gradebook, person), *_extensions(gradebook, person))
    events = [*_attempts(gradebook, person), *decisions]
    return sorted((one for one in events if lab is None or one.lab in (lab, ALL)), key=lambda one: one.when)


def _attempts(gradebook: Gradebook, person: Person) -> Iterator[Event]:
    due, extensions = read_due(gradebook), _extended(gradebook, person)
    for name in person.names:
        attempts = zip(gradebook.attempts(name), attempt_moments(gradebook, name), strict=True)
        for (graded_at, attempt), (file, moments) in attempts:
            points = f"{number(attempt.score)} / {number(attempt.max_score)}"
            own = due_of(attempt.lab, due, extensions)
            late = _late(lateness_of(own, file, moments), attempt) if own and file else ()
            yield Event(graded_at, attempt.lab, ATTEMPT, points, attempt.file, (*_remarks(attempt), *late))


def _late(lateness: Lateness, attempt: SubmissionResult) -> Iterator[Text]:
    """What today's deadline says of an attempt, by what the checks gave."""
    yield lateness.handed_in.words
    for one in lateness.changes(attempt.score):
        yield Text(f"{signed(one)} ({one.why.ko})", f"{signed(one)} ({one.why.en})")


def _remarks(attempt: SubmissionResult) -> Iterator[Text]:
    if attempt.status in STATUSES:
        yield STATUSES[attempt.status]
    if attempt.reason:
        yield attempt.reason
    if attempt.waiting:
        yield WAITS.format(names=", ".join(attempt.waiting))


def _marks(gradebook: Gradebook, person: Person) -> Iterator[Event]:
    own = [one for one in read_marks(gradebook) if one.student in person.names]
    newest = {(one.lab, one.exercise, one.answer): one for one in own}
    for one in own:
        latest = gradebook.latest(one.student, one.lab)
        exercise = latest.result.exercise(one.exercise) if latest else None
        remarks: tuple[Text, ...] = ()
        if exercise is None or answer_digest(exercise.answer or "") != one.answer:
            remarks = (OLD_ANSWER,)
        elif newest[one.lab, one.exercise, one.answer] is not one:
            remarks = (REPLACED,)
        words = f"{one.exercise}: {one.comment}" if one.comment else one.exercise
        yield Event(one.when, one.lab, MARKED, number(one.points), words, remarks)


def _adjustments(gradebook: Gradebook, person: Person) -> Iterator[Event]:
    for one in read_adjustments(gradebook):
        if one.student in person.names:
            yield Event(one.when, one.lab, ADJUSTED.format(number=one.number), f"{one.points:+g}", one.why)
            if one.withdrawn:
                what = WITHDRAWN.format(number=one.number)
                yield Event(one.withdrawn, one.lab, what, f"{-one.points:+g}", one.withdrawn_why)


def _extensions(gradebook: Gradebook, person: Person) -> Iterator[Event]:
    for one in _extended(gradebook, person):
        until = shown_time(one.deadline.isoformat()) if one.deadline else f"+{one.hours:g} h"
        yield Event(one.given_at, one.lab or ALL, EXTENDED, until, one.why)


def _extended(gradebook: Gradebook, person: Person) -> list[Extension]:
    """The extensions of a student; one that was given before anything was handed in bears the roster's number."""
    handed_in = set(gradebook.students())
    return [
        one
        for one in read_extensions(gradebook)
        if one.student in person.names or (one.student not in handed_in and key(one.student) in person.keys)
    ]
