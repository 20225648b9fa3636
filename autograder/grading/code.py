"""What students wrote for each exercise, kept beside their attempts so that feedback pages can show it."""

import json
import sqlite3

from autograder.grading.database import Database
from autograder.reports.feedback_page import Beside
from autograder.student.notebooks.excerpts import Code, read_code


def keep_code(database: sqlite3.Connection, lab: str, content: str, code: Code) -> None:
    """Keep the code of a hand-in.

    Args:
        content: hash of what was handed in.
    """
    database.executemany(
        "INSERT OR REPLACE INTO code VALUES (?, ?, ?, ?)",
        [
            (lab, content, exercise, json.dumps(excerpts, ensure_ascii=False))
            for exercise, excerpts in code.items()
            if content
        ],
    )


def read_beside(gradebook: Database, number: int) -> Beside:
    """What a page shows beside the result of one attempt."""
    rows = gradebook.rows(
        "SELECT graded_at, exercise, excerpts FROM attempts LEFT JOIN code USING (lab, content) WHERE id = ?"
        " ORDER BY exercise",
        (number,),
    )
    code = {exercise: json.loads(excerpts) for _, exercise, excerpts in rows if exercise}
    return Beside(rows[0][0], read_code(code))
