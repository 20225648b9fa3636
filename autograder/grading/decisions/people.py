"""Who is meant by a name or number: the students of the gradebook and its roster."""

import difflib
from collections.abc import Sequence
from dataclasses import dataclass

from autograder.grading.gradebook import Gradebook
from autograder.grading.standing import read_names
from autograder.intake.names import key, words_of
from autograder.intake.roster import SHORTEST_ID, Row
from autograder.intake.words import NOTHING
from autograder.student.text import Text, UsageError, did_you_mean

# Of the names that a message offers.
MOST_OFFERED = 5


@dataclass(frozen=True)
class Person:
    """A student.

    Attributes:
        student: the name under which decisions are kept; results bear it, or another of ``names``.
        names: as attempts and decisions name them.
        label: as a person knows them: name and number.
        keys: all spellings that mean them; see ``intake.names.key``.
    """

    student: str
    names: tuple[str, ...]
    label: str
    keys: frozenset[str]


def people_of(gradebook: Gradebook) -> list[Person]:
    """Everybody who handed something in, has an adjustment, or stands on the roster."""
    heads = gradebook.heads()
    names, rows = read_names(gradebook, heads)
    others: dict[str, tuple[str, ...]] = {}
    for head in heads:
        others[head.student] = others.get(head.student, ()) + head.ids
    listed = {(one.id, one.name): one.keys for one in gradebook.roster() or ()}
    people = []
    for row in rows if rows is not None else map(Row, sorted(set(names.values()))):
        own = tuple(name for name, shown in names.items() if shown == row.student)
        if row.remark is NOTHING:
            # The roster reads this as the one student's, whoever else has the name.
            own = (" ".join(filter(None, (row.name, row.id))),)
        called = [one for name in own for one in (name, *others.get(name, ()))]
        keys = frozenset(map(key, called)) | listed.get((row.id, row.name), frozenset())
        label = f"{row.name or row.student} ({row.id})" if row.id else row.student
        people.append(Person(row.student if row.student in own else own[0], own, label, keys))
    return people


def _parts(person: Person) -> set[str]:
    """What layouts join without a roster: ``김철수_20261234`` is called 김철수, and has a number."""
    parts = set()
    for name in person.names:
        numbers = {word for word in words_of(name) if word.isdigit() and len(word) >= SHORTEST_ID}
        if numbers:
            parts |= {*numbers, "".join(word for word in words_of(name) if word not in numbers)}
    return parts


def find_person(people: Sequence[Person], wanted: str) -> Person:
    """The one student whom ``wanted`` means: a name, number, login or address, as in a roster.

    Raises:
        UsageError: if nobody is called so, or several are; it names candidates.
    """
    own = key(wanted)
    found = [one for one in people if own and own in one.keys]
    found = found or [one for one in people if own and own in _parts(one)]
    if len(found) == 1:
        return found[0]
    if found:
        offered = ", ".join(one.label for one in found[:MOST_OFFERED])
        raise UsageError(
            f"이름이 {wanted}인 학생이 여러 명이에요: {offered}. 번호를 적으세요.",
            f"Several students are called {wanted}: {offered}. Give the number.",
        )
    spellings = {spelling: one for one in people for spelling in one.keys}
    near = difflib.get_close_matches(key(wanted), spellings, MOST_OFFERED, cutoff=0.5)
    labels = list(dict.fromkeys(spellings[one].label for one in near))
    cure = did_you_mean(
        labels,
        Text(
            "grades.csv나 명단에 있는 이름 또는 번호를 적으세요.", "Give a name or number of grades.csv or the roster."
        ),
    )
    raise UsageError(f"이름이 {wanted}인 학생이 없어요. {cure.ko}", f"No student is called {wanted}. {cure.en}")
