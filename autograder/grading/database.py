"""The file of a gradebook: transactions, and what SQLite says of it in one line."""

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from autograder.grading.schema import open_gradebook
from autograder.student.text import UsageError


class Database:
    """An open gradebook file.

    Raises:
        UsageError: where the file is no gradebook, or cannot be read or written; one line.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with self.in_one_line():
            self._database = open_gradebook(path)

    def rows(self, query: str, values: Iterable[Any] = ()) -> list[Any]:
        """All rows that a query gives: small ones, or few."""
        with self.in_one_line():
            return self._database.execute(query, tuple(values)).fetchall()

    def row(self, query: str, values: Iterable[Any] = ()) -> Any:
        """The first row that a query gives, or None."""
        with self.in_one_line():
            return self._database.execute(query, tuple(values)).fetchone()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Keep all that is written within, or nothing of it."""
        with self.in_one_line():
            # Ctrl-C may have come between a statement and what follows it.
            if self._database.in_transaction:
                self._database.execute("ROLLBACK")
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield self._database
            except BaseException:
                # A full disk has rolled back already.
                with contextlib.suppress(sqlite3.Error):
                    self._database.execute("ROLLBACK")
                raise
            self._database.execute("COMMIT")

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    @contextlib.contextmanager
    def in_one_line(self) -> Iterator[None]:
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
