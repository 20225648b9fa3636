"""Where the seconds of submissions and of runs went: added up, kept in the gradebook, shown as a table."""

import sqlite3
from collections.abc import Mapping

from rich.table import Table

from autograder.checker.profile import Phases
from autograder.grading.database import Database
from autograder.student.text import Text

PHASES = ("fork", "load", "student", "transfer", "judge")
TITLE = Text(ko="제출물 {count}개, 제출물 하나에 든 시간 (초)", en="{count} submissions, seconds of one")
ALL = Text(ko="모두", en="all")
RUN = Text(ko="채점 전체에 든 시간 (초)", en="seconds of the whole run")


def keep_phases(database: sqlite3.Connection, attempt: int, phases: Phases) -> None:
    """Write the seconds of one attempt."""
    database.executemany(
        "INSERT OR REPLACE INTO spent VALUES (?, ?, ?, ?)",
        [
            (attempt, exercise, phase, seconds)
            for exercise, of_one in phases.items()
            for phase, seconds in of_one.items()
        ],
    )


def read_seconds(gradebook: Database) -> dict[int, float]:
    """Attempt -> the seconds that judging it took, all phases together."""
    return dict(gradebook.rows("SELECT attempt, sum(seconds) FROM spent GROUP BY attempt"))


class RunProfile:
    """Where one run's time went, kept in its gradebook and read from it.

    Args:
        gradebook: open; the run begins now.
    """

    def __init__(self, gradebook: Database) -> None:
        self._gradebook = gradebook
        self._before = self._latest()

    def _latest(self) -> int:
        number: int = self._gradebook.row("SELECT coalesce(max(id), 0) FROM attempts")[0]
        return number

    def keep(self, begun_at: str, seconds: Mapping[str, float]) -> None:
        """Write what the run did for all submissions, if it graded any: phase -> seconds on the wall."""
        if self._latest() == self._before:
            return
        with self._gradebook.transaction() as database:
            rows = [(begun_at, phase, spent) for phase, spent in seconds.items()]
            database.executemany("INSERT INTO runs VALUES (?, ?, ?)", rows)

    def tables(self, seconds: Mapping[str, float], language: str) -> list[Table]:
        """Of each exercise the mean of the submissions that this run graded; and the phases of the run."""
        source = "FROM spent JOIN attempts ON attempt = id WHERE id > ? GROUP BY lab"
        seen = self._gradebook.rows(
            f"SELECT lab, exercise, phase, sum(seconds) {source}, exercise, phase", [self._before]
        )
        spent = {(lab, exercise, phase): total for lab, exercise, phase, total in seen}
        counts = dict(self._gradebook.rows(f"SELECT lab, count(DISTINCT attempt) {source}", [self._before]))
        tables = [_of_lab(lab, count, spent, language) for lab, count in counts.items()]
        whole = Table("", "s", title=getattr(RUN, language), title_justify="left", box=None)
        whole.columns[1].justify = "right"
        for phase, passed in seconds.items():
            whole.add_row(phase, f"{passed:.2f}")
        return [*tables, whole]


def _of_lab(lab: str, count: int, spent: Mapping[tuple[str, str, str], float], language: str) -> Table:
    title = f"{lab}: {getattr(TITLE.format(count=count), language)}"
    table = Table("", *PHASES, getattr(ALL, language), title=title, title_justify="left", box=None)
    for column in table.columns[1:]:
        column.justify = "right"
    exercises = list(dict.fromkeys(exercise for of, exercise, _ in spent if of == lab))
    rows = {one: [spent.get((lab, one, phase), 0.0) / count for phase in PHASES] for one in exercises}
    rows[getattr(ALL, language)] = [sum(column) for column in zip(*rows.values(), strict=True)]
    for name, seconds in rows.items():
        table.add_row(name, *(f"{one:.3f}" for one in (*seconds, sum(seconds))))
    return table
