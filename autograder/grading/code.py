"""What a page shows of a hand-in beside its results: what was written for each exercise, and what checks saw of it."""

import json
import sqlite3

from autograder.grading.database import Database
from autograder.reports.feedback_page import Beside
from autograder.student.notebooks.excerpts import Code, read_code
from autograder.student.pictures import Shown, read_pictures


def keep_code(database: sqlite3.Connection, lab: str, content: str, code: Code) -> None:
    """Keep the code of a hand-in.

    Args:
        content: hash of what was handed in.
    """
    rows = {exercise: json.dumps(excerpts, ensure_ascii=False) for exercise, excerpts in code.items()}
    _keep(database, "code", lab, content, rows)


def keep_pictures(database: sqlite3.Connection, lab: str, content: str, pictures: Shown) -> None:
    """Keep what public checks showed of a hand-in; see ``keep_code``. What an earlier run kept is replaced."""
    rows = {exercise: json.dumps(shown, ensure_ascii=False) for exercise, shown in pictures.items()}
    _keep(database, "pictures", lab, content, rows)


def _keep(database: sqlite3.Connection, table: str, lab: str, content: str, rows: dict[str, str]) -> None:
    if content:
        database.executemany(
            f"INSERT OR REPLACE INTO {table} VALUES (?, ?, ?, ?)",
            [(lab, content, exercise, text) for exercise, text in rows.items()],
        )


def read_beside(gradebook: Database, number: int) -> Beside:
    """What a page shows beside the result of one attempt."""
    [graded_at, lab, content] = gradebook.row("SELECT graded_at, lab, content FROM attempts WHERE id = ?", (number,))
    code, pictures = (
        {
            exercise: json.loads(text)
            for exercise, text in gradebook.rows(
                f"SELECT exercise, {column} FROM {table} WHERE lab = ? AND content = ? ORDER BY exercise",
                (lab, content),
            )
        }
        for table, column in (("code", "excerpts"), ("pictures", "shown"))
    )
    return Beside(graded_at, read_code(code), {name: read_pictures(shown) for name, shown in pictures.items() if shown})
