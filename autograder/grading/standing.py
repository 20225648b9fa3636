"""The class as its gradebook knows it: of every student and lab the latest attempt. All outputs are made from it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from autograder.grading.code import read_beside
from autograder.grading.decisions.apply import Decided, decide, decisions_by_work
from autograder.grading.decisions.store import read_adjustments, read_marks
from autograder.grading.due import Extension, due_of, read_due, read_extensions
from autograder.grading.gradebook import Gradebook, Head
from autograder.grading.handed_in import lateness_of, read_moments
from autograder.grading.late import Lateness
from autograder.grading.phases import read_seconds
from autograder.intake.claims import Claim
from autograder.intake.names import file_name
from autograder.intake.roster import Row, match
from autograder.intake.words import NOTHING
from autograder.reports.feedback_page import Beside
from autograder.reports.unchanged import mark_of
from autograder.reports.write import Shown
from autograder.student.result import SubmissionResult


@dataclass(frozen=True)
class Standing:
    """A class.

    Attributes:
        results: ordered by student and lab; one a student and lab; read from the gradebook when a file is made of it.
        rows: the students by the roster; None where there is none.
        problems: reports of what could not be judged.
        heads: (student as results name them, lab) -> the attempt that counts.
        decided: number of an attempt -> what was decided about it.
    """

    results: tuple[Shown, ...]
    rows: tuple[Row, ...] | None = None
    problems: tuple[str, ...] = ()
    heads: dict[tuple[str, str], Head] = field(default_factory=dict)
    decided: dict[int, Decided] = field(default_factory=dict)


def read_standing(gradebook: Gradebook) -> Standing:
    """What the gradebook says by now."""
    heads = gradebook.heads()
    names, rows = read_names(gradebook, heads)
    decisions = decisions_by_work(names, read_marks(gradebook), read_adjustments(gradebook))
    latest: dict[tuple[str, str], Head] = {}
    for head in heads:
        # In the order of grading: of what one student handed in under two names, the later attempt counts.
        latest[names[head.student], head.lab] = head
    labs: dict[str, int] = {}
    for (student, lab), head in latest.items():
        labs[student] = max(labs.get(student, 0), head.number if lab else 0)
    kept = {key: head for key, head in sorted(latest.items()) if key[1] or head.number > labs[key[0]]}
    for work, one in _lateness(gradebook, kept, names, rows or ()).items():
        decisions[work] = replace(decisions.get(work, Decided()), late=one)
    spellings: dict[str, set[str]] = {}
    # Who handed in nothing may have an adjustment.
    works = sorted({*kept, *(work for work, one in decisions.items() if one.adjustments)})
    for student, _ in works:
        spellings.setdefault(student.casefold(), set()).add(student)
    results: list[Shown] = []
    problems: list[str] = []
    decided = {work: decisions.get(work, Decided()) for work in works}
    seconds = read_seconds(gradebook)
    for student, lab in works:
        name = file_name(student, lab, len(spellings[student.casefold()]) > 1)
        attempt = kept.get((student, lab))
        read, mark, reports = _shown(gradebook, attempt, student, lab, name)
        beside = partial(read_beside, gradebook, attempt.number) if attempt else Beside
        own = decided[student, lab]
        spent = seconds.get(attempt.number, 0.0) if attempt else 0.0
        mark = mark_of(mark, repr(own), repr(beside()))
        results.append(Shown(name, lab, partial(_decided, read, own), mark, beside, spent))
        problems += [f"{name}: {problem}" for problem in reports]
    by_number = {head.number: decided[work] for work, head in kept.items()}
    return Standing(tuple(results), None if rows is None else tuple(rows), tuple(problems), kept, by_number)


def _lateness(
    gradebook: Gradebook, kept: Mapping[tuple[str, str], Head], names: Mapping[str, str], rows: Sequence[Row]
) -> dict[tuple[str, str], Lateness]:
    """What the deadlines say of the attempts that count."""
    due = read_due(gradebook)
    if not due:
        return {}
    # Who had handed in nothing when it was given is known by the roster's number, else by its name.
    called = {row.id or row.name: row.student for row in rows} | dict(names)
    extensions: dict[str, list[Extension]] = {}
    for one in read_extensions(gradebook):
        extensions.setdefault(called.get(one.student, one.student), []).append(one)
    moments = read_moments(gradebook)
    return {
        (student, lab): lateness_of(own, *moments[head.number])
        for (student, lab), head in kept.items()
        # Without a file there is nothing that could be late.
        if moments[head.number][0] and (own := due_of(lab, due, extensions.get(student, ())))
    }


def _shown(
    gradebook: Gradebook, head: Head | None, student: str, lab: str, name: str
) -> tuple[Callable[[], SubmissionResult], str, tuple[str, ...]]:
    """What reads a result, a hash of it, and reports of what could not be judged."""
    if head is None:
        absent = SubmissionResult(name, student, lab, "graded", "none", gradebook.most(lab), reason=NOTHING)
        return (lambda: absent), mark_of(absent.to_json()), ()
    text, reports = gradebook.text(head.number)
    return partial(_read, gradebook, head.number, student, name), mark_of(text, student, name), reports


def _read(gradebook: Gradebook, number: int, student: str, name: str) -> SubmissionResult:
    return replace(gradebook.result(number), student=student, submission=name)


def _decided(read: Callable[[], SubmissionResult], decided: Decided) -> SubmissionResult:
    return decide(read(), decided)


def read_names(gradebook: Gradebook, heads: Sequence[Head]) -> tuple[dict[str, str], list[Row] | None]:
    """Student, as attempts and decisions name them -> the name that results bear; and the roster's rows."""
    roster = gradebook.roster()
    adjusted = [one.student for one in read_adjustments(gradebook) if not one.withdrawn]
    ids: dict[str, tuple[str, ...]] = dict.fromkeys([*gradebook.students(), *adjusted], ())
    labs: dict[str, set[str]] = {}
    for head in heads:
        ids[head.student] = tuple(dict.fromkeys(ids[head.student] + head.ids))
        labs.setdefault(head.student, set()).update({head.lab} - {""})
    for student in adjusted:
        labs.setdefault(student, set())
    ids = {student: others for student, others in ids.items() if student in labs}
    if roster is None:
        return {student: student for student in ids}, None
    places = gradebook.places()
    claims = {
        student: Claim(student, places=places.get(student, frozenset()), labs=frozenset(some))
        for student, some in labs.items()
    }
    renamed, rows = match(roster, ids, claims)
    return {student: renamed.get(student, student) for student in ids}, rows
