"""When each hand-in was handed in, as the gradebook keeps it: noted once for the same files, and made surer later."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from autograder.grading.database import Database
from autograder.grading.gradebook import LATEST
from autograder.grading.late import Due, Lateness, hold_against
from autograder.intake.found import Attempt, Found
from autograder.intake.moments import moment_of
from autograder.intake.times import Moment
from autograder.student.handed_in import SOURCES

# The surest first.
ORDER = tuple(SOURCES)
# Of these the newest word counts, of others the earliest time: copying a file makes it no later.
LAST_WORD = frozenset({"table", "canvas"})

# Name of a file, as its student calls it -> when it was handed in.
Moments = dict[str, Moment | None]


@dataclass
class HandInTimes:
    """Notes when hand-ins of one run were handed in.

    Attributes:
        labs: those with a deadline; of others nothing is noted.
        told: (student, lab) -> what a table says of a whole hand-in.
        unpacked: a folder of the run's own, in which files of archives lie.
    """

    gradebook: Database | None
    labs: Collection[str] = ()
    told: Mapping[tuple[str, str], Moment] = field(default_factory=dict)
    unpacked: Path | None = None
    _new: dict[tuple[str, str, str], str] = field(default_factory=dict)

    def note(self, found: Found, content: str) -> None:
        """Note one hand-in.

        Args:
            content: hash of what was handed in; empty where it could not be read.
        """
        if self.gradebook is None or not content or found.lab not in self.labs:
            return
        key = (found.student, found.lab, content)
        row = self.gradebook.row("SELECT moments FROM handed_in WHERE student = ? AND lab = ? AND content = ?", key)
        before = _read(row[0]) if row else {}
        told = self.told.get((found.student, found.lab))
        moments = {
            attempt.label: self._moment(attempt, told, before.get(attempt.label))
            for attempt in reversed(found.attempts)
        }
        text = _write(moments)
        if not row or text != row[0]:
            self._new[key] = text

    def _moment(self, attempt: Attempt, told: Moment | None, before: Moment | None) -> Moment | None:
        said = min((one for one in (told, attempt.moment) if one), key=_rank, default=None)
        # Commits and files are looked at once.
        new = said if before or (said and said.source != "commit") else moment_of(attempt, self.unpacked) or said
        return new if before is None or (new and _is_surer(new, before)) else before

    def keep(self) -> None:
        """Keep what was noted."""
        if self.gradebook is not None and self._new:
            with self.gradebook.transaction() as database:
                database.executemany(
                    "INSERT OR REPLACE INTO handed_in VALUES (?, ?, ?, ?)",
                    [(*key, text) for key, text in self._new.items()],
                )
        self._new = {}


def read_moments(gradebook: Database) -> dict[int, tuple[str, Moments]]:
    """Number of a latest attempt -> the name of its file, and the moments of its hand-in."""
    rows = gradebook.rows(
        "SELECT id, json_extract(result, '$.file'), moments FROM attempts LEFT JOIN handed_in"
        f" USING (student, lab, content) WHERE {LATEST}"
    )
    return {number: (file or "", _read(moments or "[]")) for number, file, moments in rows}


def attempt_moments(gradebook: Database, student: str) -> list[tuple[str, Moments]]:
    """The same of every attempt of a student, in the order of grading."""
    rows = gradebook.rows(
        "SELECT json_extract(result, '$.file'), moments FROM attempts LEFT JOIN handed_in"
        " USING (student, lab, content) WHERE student = ? ORDER BY id",
        (student,),
    )
    return [(file or "", _read(moments or "[]")) for file, moments in rows]


def lateness_of(due: Due, file: str, moments: Moments) -> Lateness:
    """What the deadline says of the file that was graded."""
    others = [(name, moment) for name, moment in moments.items() if name != file]
    return Lateness(hold_against(due, moments.get(file), others), due.rule)


def _rank(moment: Moment) -> int:
    return ORDER.index(moment.source)


def _is_surer(new: Moment, before: Moment) -> bool:
    if new.source != before.source:
        return _rank(new) < _rank(before)
    if new.source in LAST_WORD:
        return True
    return bool(new.at and before.at and new.aware(before.at) < before.aware(new.at))


def _write(moments: Moments) -> str:
    rows: list[list[Any]] = [
        [name, one.source, one.at.isoformat() if one.at else None, one.late] if one else [name]
        for name, one in moments.items()
    ]
    return json.dumps(rows, ensure_ascii=False)


def _read(text: str) -> Moments:
    return {
        name: Moment(rest[0], datetime.fromisoformat(rest[1]) if rest[1] else None, rest[2]) if rest else None
        for name, *rest in json.loads(text)
    }
