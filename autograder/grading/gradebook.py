"""``gradebook.sqlite``: every attempt, written as soon as it is graded. All that a run writes is made from it."""

import contextlib
import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from autograder.grading.schema import add_attempt, open_gradebook
from autograder.intake.found import Found
from autograder.intake.roster import Listed
from autograder.student.result import ExerciseResult, SubmissionResult
from autograder.student.text import UsageError

COLUMNS = "id, student, ids, content, result, problems"
LATEST = f"""
SELECT {COLUMNS} FROM attempts
WHERE id IN (SELECT max(id) FROM attempts GROUP BY student, lab) AND NOT outdated ORDER BY id
"""


@dataclass(frozen=True)
class Entry:
    """One attempt of the gradebook.

    Attributes:
        number: attempts are numbered in the order in which they were graded.
        ids: other names of its student.
        content: hash of what was handed in; empty where nothing could be read.
        problems: reports of what could not be judged.
    """

    number: int
    student: str
    ids: tuple[str, ...]
    content: str
    result: SubmissionResult
    problems: tuple[str, ...]


class Gradebook:
    """The gradebook of one output folder.

    Raises:
        UsageError: where the file is no gradebook, or cannot be read or written; one line.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._plainly():
            self._database = open_gradebook(path)

    def record(
        self,
        result: SubmissionResult,
        ids: Sequence[str] = (),
        content: str = "",
        marks: dict[str, str] | None = None,
        problems: Sequence[str] = (),
    ) -> None:
        """Add an attempt.

        Args:
            ids: other names of its student.
            content: hash of what was handed in.
            marks: exercise -> the mark of its verdict.
        """
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with self._transaction():
            add_attempt(self._database, result, tuple(ids), content, marks or {}, tuple(problems), now)

    def latest(self, student: str, lab: str) -> Entry | None:
        """The latest attempt of a student in a lab, unless it is outdated."""
        with self._plainly():
            row = self._database.execute(
                f"SELECT {COLUMNS} FROM attempts"
                " WHERE student = ? AND lab = ? AND NOT outdated ORDER BY id DESC LIMIT 1",
                (student, lab),
            ).fetchone()
        return _entry(row) if row else None

    def all_latest(self) -> list[Entry]:
        """The latest attempt of every student in every lab, in the order in which they were graded."""
        with self._plainly():
            rows = self._database.execute(LATEST).fetchall()
        return [_entry(row) for row in rows]

    def students(self) -> list[str]:
        """All students, in the order in which each was graded first."""
        with self._plainly():
            rows = self._database.execute("SELECT student FROM attempts GROUP BY student ORDER BY min(id)").fetchall()
        return [student for (student,) in rows]

    def marks(self, number: int) -> dict[str, str]:
        """Exercise -> mark of the verdicts of one attempt."""
        with self._plainly():
            return dict(self._database.execute("SELECT exercise, mark FROM verdicts WHERE attempt = ?", (number,)))

    def find(self, student: str, marks: dict[str, str]) -> tuple[SubmissionResult | None, dict[str, ExerciseResult]]:
        """What was judged already.

        Args:
            marks: exercise -> the mark that its verdict must have.

        Returns:
            The latest attempt that any verdict comes from, or None; exercise -> latest verdict, without errors.
        """
        wanted = set(marks.values())
        places = ", ".join("?" * len(wanted))
        with self._plainly():
            rows = self._database.execute(
                f"SELECT verdicts.exercise, attempts.id, attempts.result FROM verdicts"
                f" JOIN attempts ON attempts.id = verdicts.attempt"
                f" WHERE mark IN ({places}) AND judged AND student = ? ORDER BY attempts.id",
                (*wanted, student),
            ).fetchall()
        attempts = {number: SubmissionResult.from_json(text) for _, number, text in rows}
        known = {
            exercise: verdict
            for exercise, number, _ in rows
            if (verdict := attempts[number].exercise(exercise)) is not None
        }
        return attempts[rows[-1][1]] if rows else None, known

    def exercises(self, lab: str) -> set[str]:
        """Names of the exercises that latest attempts of a lab hold."""
        return {one.name for entry in self.all_latest() if entry.result.lab == lab for one in entry.result.exercises}

    def forget_missing(self, student: str) -> None:
        """A hand-in of this student that named no lab is out of date: there is one that does."""
        query = "FROM attempts WHERE student = ? AND lab = '' AND NOT outdated"
        with self._plainly():
            found = self._database.execute(f"SELECT 1 {query}", (student,)).fetchone()
        if found:
            with self._transaction():
                self._database.execute(f"UPDATE attempts SET outdated = 1 WHERE id IN (SELECT id {query})", (student,))

    def keep_roster(self, roster: Sequence[Listed]) -> None:
        """The roster from now on."""
        if list(roster) == self.roster():
            return
        with self._transaction():
            self._database.execute("DELETE FROM roster")
            self._database.executemany(
                "INSERT INTO roster (id, name, keys) VALUES (?, ?, ?)",
                [(one.id, one.name, json.dumps(sorted(one.keys), ensure_ascii=False)) for one in roster],
            )

    def roster(self) -> list[Listed] | None:
        """The roster that was last given; None where there was none."""
        with self._plainly():
            rows = self._database.execute("SELECT id, name, keys FROM roster ORDER BY place").fetchall()
        return [Listed(number, name, frozenset(json.loads(keys))) for number, name, keys in rows] or None

    def keep_places(self, found: Iterable[Found]) -> None:
        """Which names stand side by side, for the layouts that hold ``found``."""
        rows = {(*place, one.student) for one in found for place in one.places}
        with self._plainly():
            known = set(self._database.execute("SELECT folder, room, student FROM places"))
        # Of a layout that was read whole, nobody else is there any more.
        whole = {row[:2] for row in rows if row[1]}
        wanted = {row for row in known if row[:2] not in whole} | rows
        if wanted == known:
            return
        with self._transaction():
            self._database.execute("DELETE FROM places")
            self._database.executemany("INSERT INTO places VALUES (?, ?, ?)", sorted(wanted))

    def places(self) -> dict[str, frozenset[tuple[str, str]]]:
        """Student -> the layouts in which they were found."""
        places: dict[str, set[tuple[str, str]]] = {}
        with self._plainly():
            for folder, room, student in self._database.execute("SELECT folder, room, student FROM places"):
                places.setdefault(student, set()).add((folder, room))
        return {student: frozenset(some) for student, some in places.items()}

    def written(self) -> set[str]:
        """Paths, within the output folder, of what runs wrote there."""
        with self._plainly():
            return {path for (path,) in self._database.execute("SELECT path FROM written")}

    def keep_written(self, paths: Collection[str]) -> None:
        """What runs have written, whole."""
        if set(paths) == self.written():
            return
        with self._transaction():
            self._database.execute("DELETE FROM written")
            self._database.executemany("INSERT INTO written VALUES (?)", [(path,) for path in sorted(paths)])

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._plainly():
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                # A full disk has rolled back already.
                with contextlib.suppress(sqlite3.Error):
                    self._database.execute("ROLLBACK")
                raise
            self._database.execute("COMMIT")

    @contextlib.contextmanager
    def _plainly(self) -> Iterator[None]:
        """Say in one line what SQLite says in words of its own."""
        try:
            yield
        except (sqlite3.Error, OSError) as problem:
            raise UsageError(_words(self._path, problem)) from None


def _words(path: Path, problem: Exception) -> str:
    name = getattr(problem, "sqlite_errorname", "")
    known = ((name.startswith(start), words) for start, words in PROBLEMS.items())
    return next((words for found, words in known if found), OTHER).format(path=path, problem=problem)


PROBLEMS = {
    "SQLITE_FULL": "The disk of {path} is full; what was graded before is kept. Free some space and run again.",
    "SQLITE_BUSY": "Another program keeps {path} locked. Close it and run again.",
    "SQLITE_READONLY": "Cannot write {path}. Allow writing it, or give --out another folder.",
    "SQLITE_CANTOPEN": "Cannot write {path}. Allow writing its folder, or give --out another one.",
    "SQLITE_NOTADB": "{path} is no gradebook. Give --out another folder, or move that file away.",
    "SQLITE_CORRUPT": "{path} is damaged. Put back a copy of it, or give --out another folder.",
}
OTHER = "Cannot read or write {path} ({problem}). Mend that and run again, or give --out another folder."


def _entry(row: Iterable[Any]) -> Entry:
    number, student, ids, content, result, problems = row
    return Entry(
        number,
        student,
        tuple(json.loads(ids)),
        content,
        SubmissionResult.from_json(result),
        tuple(json.loads(problems)),
    )
