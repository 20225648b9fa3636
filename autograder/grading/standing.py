"""The class as its gradebook knows it: of every student and lab the latest attempt. All outputs are made from it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from autograder.grading.gradebook import Gradebook, Head
from autograder.intake.claims import Claim
from autograder.intake.names import file_name
from autograder.intake.roster import Listed, Row, match
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
    """

    results: tuple[Shown, ...]
    rows: tuple[Row, ...] | None = None
    problems: tuple[str, ...] = ()


def read_standing(gradebook: Gradebook) -> Standing:
    """What the gradebook says by now."""
    roster, heads = gradebook.roster(), gradebook.heads()
    names, rows = _names(roster, heads, gradebook)
    latest: dict[tuple[str, str], Head] = {}
    for head in heads:
        # In the order of grading: of what one student handed in under two names, the later attempt counts.
        latest[names[head.student], head.lab] = head
    labs: dict[str, int] = {}
    for (student, lab), head in latest.items():
        labs[student] = max(labs.get(student, 0), head.number if lab else 0)
    kept = {key: head for key, head in sorted(latest.items()) if key[1] or head.number > labs[key[0]]}
    spellings: dict[str, set[str]] = {}
    for student, _ in kept:
        spellings.setdefault(student.casefold(), set()).add(student)
    results: list[Shown] = []
    problems: list[str] = []
    for (student, lab), head in kept.items():
        name = file_name(student, lab, len(spellings[student.casefold()]) > 1)
        text, reports = gradebook.text(head.number)
        read = partial(_read, gradebook, head.number, student, name)
        results.append(Shown(name, lab, read, mark_of(text, student, name)))
        problems += [f"{name}: {problem}" for problem in reports]
    return Standing(tuple(results), None if rows is None else tuple(rows), tuple(problems))


def _read(gradebook: Gradebook, number: int, student: str, name: str) -> SubmissionResult:
    return replace(gradebook.result(number), student=student, submission=name)


def _names(
    roster: Sequence[Listed] | None, heads: Sequence[Head], gradebook: Gradebook
) -> tuple[dict[str, str], list[Row] | None]:
    """Student -> the name that results bear, and the roster's rows."""
    ids: dict[str, tuple[str, ...]] = dict.fromkeys(gradebook.students(), ())
    labs: dict[str, set[str]] = {}
    for head in heads:
        ids[head.student] = tuple(dict.fromkeys(ids[head.student] + head.ids))
        labs.setdefault(head.student, set()).update({head.lab} - {""})
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
