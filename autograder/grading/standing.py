"""The class as its gradebook knows it: of every student and lab the latest attempt. All outputs are made from it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from autograder.grading.gradebook import Entry, Gradebook
from autograder.intake.claims import Claim
from autograder.intake.names import file_name
from autograder.intake.roster import Listed, Row, match
from autograder.student.result import SubmissionResult


@dataclass(frozen=True)
class Standing:
    """A class.

    Attributes:
        results: ordered by student and lab; one a student and lab.
        rows: the students by the roster; None where there is none.
        problems: reports of what could not be judged.
    """

    results: tuple[SubmissionResult, ...]
    rows: tuple[Row, ...] | None = None
    problems: tuple[str, ...] = ()


def read_standing(gradebook: Gradebook) -> Standing:
    """What the gradebook says by now."""
    roster, entries = gradebook.roster(), gradebook.all_latest()
    names, rows = _names(roster, entries, gradebook)
    latest: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        # In the order of grading: of what one student handed in under two names, the later attempt counts.
        latest[names[entry.student], entry.result.lab] = entry
    labs: dict[str, int] = {}
    for (student, lab), entry in latest.items():
        labs[student] = max(labs.get(student, 0), entry.number if lab else 0)
    kept = {key: entry for key, entry in sorted(latest.items()) if key[1] or entry.number > labs[key[0]]}
    spellings: dict[str, set[str]] = {}
    for student, _ in kept:
        spellings.setdefault(student.casefold(), set()).add(student)
    results, problems = [], []
    for (student, lab), entry in kept.items():
        name = file_name(student, lab, len(spellings[student.casefold()]) > 1)
        results.append(replace(entry.result, student=student, submission=name))
        problems += [f"{name}: {problem}" for problem in entry.problems]
    return Standing(tuple(results), None if rows is None else tuple(rows), tuple(problems))


def _names(
    roster: Sequence[Listed] | None, entries: Sequence[Entry], gradebook: Gradebook
) -> tuple[dict[str, str], list[Row] | None]:
    """Student -> the name that results bear, and the roster's rows."""
    ids: dict[str, tuple[str, ...]] = dict.fromkeys(gradebook.students(), ())
    labs: dict[str, set[str]] = {}
    for entry in entries:
        ids[entry.student] = tuple(dict.fromkeys(ids[entry.student] + entry.ids))
        labs.setdefault(entry.student, set()).update({entry.result.lab} - {""})
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
