"""Deadlines, late rules and extensions as the gradebook keeps them: all results are made from these."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from autograder.grading.database import Database
from autograder.grading.late import Due
from autograder.student.course.deadline import NO_RULE, LateRule
from autograder.student.course.model import Assignment

COURSE, GIVEN = "course", "given"
# (lab, origin) -> deadline and rule, as texts; empty where there is none.
Rows = dict[tuple[str, str], tuple[str, str]]


@dataclass(frozen=True)
class Term:
    """What a class was told about a lab.

    Attributes:
        deadline: with an offset from UTC; None where the lab has none.
        rule: None for the course's own.
    """

    deadline: datetime | None
    rule: LateRule | None = None


@dataclass(frozen=True)
class Extension:
    """A later deadline for one student.

    Attributes:
        lab: empty for all labs.
        deadline: None where ``hours`` count from the class's deadline.
        given_at: in UTC, ISO 8601; empty until it is kept.
    """

    student: str
    lab: str
    deadline: datetime | None
    hours: float
    why: str
    given_at: str = ""

    def apply(self, due: Due) -> Due:
        """What holds with this extension."""
        deadline = self.deadline or due.deadline + timedelta(hours=self.hours)
        return replace(due, deadline=deadline, why=self.why if deadline != due.deadline else "")


def plan_due(
    gradebook: Database,
    labs: Mapping[str, Assignment],
    all_given: Mapping[str, Term] | None = None,
    some_given: Mapping[str, Term] | None = None,
) -> Rows:
    """What is to hold from now on; ``keep_due`` keeps it.

    Args:
        labs: the course; what its labs say stands beside what is given, which goes first.
        all_given: replaces everything that was given before; None leaves it.
        some_given: replaces what was given for these labs.
    """
    before = _rows(gradebook)
    given = {lab: texts for (lab, origin), texts in before.items() if origin == GIVEN}
    if all_given is not None:
        given = _texts(all_given)
    given |= _texts(some_given or {})
    said = {name: Term(one.deadline, one.late) for name, one in labs.items() if one.deadline or one.late != NO_RULE}
    return {(lab, COURSE): texts for lab, texts in _texts(said).items()} | {
        (lab, GIVEN): texts for lab, texts in given.items()
    }


def keep_due(gradebook: Database, rows: Rows, extensions: Sequence[Extension] = ()) -> None:
    """Keep what holds from now on: all of it, or nothing of it."""
    if rows == _rows(gradebook) and not extensions:
        return
    now = datetime.now(UTC).isoformat(timespec="seconds")
    with gradebook.transaction() as database:
        database.execute("DELETE FROM deadlines")
        database.executemany(
            "INSERT INTO deadlines (lab, origin, deadline, rule) VALUES (?, ?, ?, ?)",
            [(*key, *texts) for key, texts in sorted(rows.items())],
        )
        database.executemany(
            "INSERT INTO extensions (student, lab, deadline, hours, why, given_at) VALUES (?, ?, ?, ?, ?, ?)",
            [
                (one.student, one.lab, one.deadline.isoformat() if one.deadline else "", one.hours, one.why, now)
                for one in extensions
            ],
        )


def read_due(gradebook: Database) -> dict[str, Due]:
    """What holds; see ``due_in``."""
    return due_in(_rows(gradebook))


def due_in(rows: Rows) -> dict[str, Due]:
    """Lab -> its deadline and rule, for labs that have a deadline."""
    found = {}
    for lab in sorted({lab for lab, _ in rows}):
        deadline, rule = rows.get((lab, COURSE), ("", ""))
        if (lab, GIVEN) in rows:
            deadline, own = rows[lab, GIVEN]
            rule = own or rule
        if deadline:
            found[lab] = Due(datetime.fromisoformat(deadline), LateRule(**json.loads(rule or "{}")))
    return found


def read_extensions(gradebook: Database) -> list[Extension]:
    """Every extension ever given, the latest last."""
    rows = gradebook.rows("SELECT student, lab, deadline, hours, why, given_at FROM extensions ORDER BY id")
    return [
        Extension(student, lab, datetime.fromisoformat(deadline) if deadline else None, hours, why, given_at)
        for student, lab, deadline, hours, why, given_at in rows
    ]


def due_of(lab: str, due: Mapping[str, Due], extensions: Iterable[Extension]) -> Due | None:
    """What holds for a student: the latest extension for the lab, else the latest for all; None without a deadline.

    Args:
        extensions: this student's.
    """
    if lab not in due:
        return None
    own = [one for one in extensions if one.lab in (lab, "")]
    counting = [one for one in own if one.lab] or own
    return counting[-1].apply(due[lab]) if counting else due[lab]


def _rows(gradebook: Database) -> Rows:
    rows = gradebook.rows("SELECT lab, origin, deadline, rule FROM deadlines")
    return {(lab, origin): (deadline, rule) for lab, origin, deadline, rule in rows}


def _texts(terms: Mapping[str, Term]) -> dict[str, tuple[str, str]]:
    return {
        lab: (
            one.deadline.isoformat() if one.deadline else "",
            "" if one.rule is None else json.dumps(one.rule.as_dict(), sort_keys=True),
        )
        for lab, one in terms.items()
    }
