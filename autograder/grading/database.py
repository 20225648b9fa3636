"""The file of a gradebook: transactions, and what SQLite says of it in one line."""

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from autograder.grading.schema import open_gradebook
from autograder.student.text import Text, UsageError


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
            raise UsageError.of(_words(self._path, problem)) from None


def _words(path: Path, problem: Exception) -> Text:
    name = getattr(problem, "sqlite_errorname", "")
    known = ((name.startswith(start), words) for start, words in PROBLEMS.items())
    return next((words for found, words in known if found), OTHER).format(path=path, problem=problem)


PROBLEMS = {
    "SQLITE_FULL": Text(
        ko="{path}의 디스크가 가득 찼어요. 그 전에 채점한 것은 남아 있어요. 공간을 비우고 다시 실행하세요.",
        en="The disk of {path} is full; what was graded before is kept. Free some space and run again.",
    ),
    "SQLITE_BUSY": Text(
        ko="다른 프로그램이 {path}을(를) 잠그고 있어요. 그 프로그램을 닫고 다시 실행하세요.",
        en="Another program keeps {path} locked. Close it and run again.",
    ),
    "SQLITE_READONLY": Text(
        ko="{path}에 쓸 수 없어요. 쓰기 권한을 주거나 --out에 다른 폴더를 지정하세요.",
        en="Cannot write {path}. Allow writing it, or give --out another folder.",
    ),
    "SQLITE_CANTOPEN": Text(
        ko="{path}에 쓸 수 없어요. 그 폴더에 쓰기 권한을 주거나 --out에 다른 폴더를 지정하세요.",
        en="Cannot write {path}. Allow writing its folder, or give --out another one.",
    ),
    "SQLITE_NOTADB": Text(
        ko="{path}: 채점 기록이 아니에요. --out에 다른 폴더를 지정하거나 그 파일을 옮기세요.",
        en="{path} is no gradebook. Give --out another folder, or move that file away.",
    ),
    "SQLITE_CORRUPT": Text(
        ko="{path}: 파일이 손상됐어요. 사본을 되돌려 놓거나 --out에 다른 폴더를 지정하세요.",
        en="{path} is damaged. Put back a copy of it, or give --out another folder.",
    ),
}
OTHER = Text(
    ko="{path}: 읽거나 쓸 수 없어요({problem}). 원인을 고치고 다시 실행하거나 --out에 다른 폴더를 지정하세요.",
    en="Cannot read or write {path} ({problem}). Mend that and run again, or give --out another folder.",
)
