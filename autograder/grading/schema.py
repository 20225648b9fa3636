"""How ``gradebook.sqlite`` is laid out, how one is opened, and how an older one is brought up to date."""

import json
import sqlite3
from pathlib import Path

from autograder.student.result import SubmissionResult
from autograder.student.text import UsageError

# `PRAGMA user_version`. The first gradebooks had one table, `attempts`, and no number.
VERSION = 2
# Seconds that a write waits for another program that has the file open.
BUSY = 60.0
MAGIC = b"SQLite format 3\0"
TABLES = (
    # Every attempt, as it was judged. Without a lab it is outdated once its student hands in something that has one.
    """CREATE TABLE attempts (
        id INTEGER PRIMARY KEY,
        student TEXT NOT NULL,
        ids TEXT NOT NULL,
        lab TEXT NOT NULL,
        content TEXT NOT NULL,
        status TEXT NOT NULL,
        score REAL NOT NULL,
        max_score REAL NOT NULL,
        graded_at TEXT NOT NULL,
        result TEXT NOT NULL,
        problems TEXT NOT NULL,
        outdated INTEGER NOT NULL DEFAULT 0
    )""",
    "CREATE INDEX attempts_by_student ON attempts (student, lab, id)",
    # Which verdicts an attempt holds, and the marks under which they are found again.
    """CREATE TABLE verdicts (
        attempt INTEGER NOT NULL REFERENCES attempts (id),
        exercise TEXT NOT NULL,
        mark TEXT NOT NULL,
        judged INTEGER NOT NULL,
        PRIMARY KEY (attempt, exercise)
    ) WITHOUT ROWID""",
    "CREATE INDEX verdicts_by_mark ON verdicts (mark, judged, attempt)",
    "CREATE TABLE roster (place INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, keys TEXT NOT NULL)",
    # The files that runs wrote beside the gradebook: these may be removed, and no others.
    "CREATE TABLE written (path TEXT PRIMARY KEY) WITHOUT ROWID",
)
# Tables that gradebooks of before do not have, and that may be lost.
LATER_TABLES = (
    # The layouts in which students were found, as last read.
    """CREATE TABLE IF NOT EXISTS places (
        folder TEXT NOT NULL, room TEXT NOT NULL, student TEXT NOT NULL, PRIMARY KEY (folder, room, student)
    ) WITHOUT ROWID""",
    # Files that were handed in: size and times, and the hash of the bytes. No stamp: to be read again.
    """CREATE TABLE IF NOT EXISTS files (
        path TEXT PRIMARY KEY, stamp TEXT NOT NULL, digest TEXT NOT NULL
    ) WITHOUT ROWID""",
    # Of what is in `written`: a hash of all that a file is made from, and one of its bytes.
    """CREATE TABLE IF NOT EXISTS pages (
        path TEXT PRIMARY KEY, mark TEXT NOT NULL, digest TEXT NOT NULL
    ) WITHOUT ROWID""",
    # What a hand-in, by its hash, holds for each exercise: a JSON list of excerpts.
    """CREATE TABLE IF NOT EXISTS code (
        lab TEXT NOT NULL, content TEXT NOT NULL, exercise TEXT NOT NULL, excerpts TEXT NOT NULL,
        PRIMARY KEY (lab, content, exercise)
    )""",
    # What its public checks showed of each exercise: JSON, check -> pictures.
    """CREATE TABLE IF NOT EXISTS pictures (
        lab TEXT NOT NULL, content TEXT NOT NULL, exercise TEXT NOT NULL, shown TEXT NOT NULL,
        PRIMARY KEY (lab, content, exercise)
    )""",
    # What is its student's own in a hand-in, by its hash; `grade --similarity` compares it. Mark: what it was read by.
    """CREATE TABLE IF NOT EXISTS own (
        lab TEXT NOT NULL, content TEXT NOT NULL, mark TEXT NOT NULL, own TEXT NOT NULL, PRIMARY KEY (lab, content)
    )""",
    # Seconds that an attempt took, by exercise and phase as `checker.profile` names them.
    """CREATE TABLE IF NOT EXISTS spent (
        attempt INTEGER NOT NULL, exercise TEXT NOT NULL, phase TEXT NOT NULL, seconds REAL NOT NULL,
        PRIMARY KEY (attempt, exercise, phase)
    ) WITHOUT ROWID""",
    # The same of what a run does for all submissions: seconds on the wall.
    "CREATE TABLE IF NOT EXISTS runs (begun_at TEXT NOT NULL, phase TEXT NOT NULL, seconds REAL NOT NULL)",
)
# What a class was told about its deadlines, and when each submission was handed in: of gradebooks of before, too.
DUE_TABLES = (
    # Origin: the course, or what a run was given. No deadline: the lab has none. No rule: the course's.
    """CREATE TABLE IF NOT EXISTS deadlines (
        lab TEXT NOT NULL, origin TEXT NOT NULL, deadline TEXT NOT NULL, rule TEXT NOT NULL, PRIMARY KEY (lab, origin)
    ) WITHOUT ROWID""",
    # The latest of a student and lab counts; without a lab it is for all. A deadline, or hours after the class's.
    """CREATE TABLE IF NOT EXISTS extensions (
        id INTEGER PRIMARY KEY, student TEXT NOT NULL, lab TEXT NOT NULL, deadline TEXT NOT NULL, hours REAL NOT NULL,
        why TEXT NOT NULL, given_at TEXT NOT NULL
    )""",
    # Moments of the attempts of a hand-in, by its hash.
    """CREATE TABLE IF NOT EXISTS handed_in (
        student TEXT NOT NULL, lab TEXT NOT NULL, content TEXT NOT NULL, moments TEXT NOT NULL,
        PRIMARY KEY (student, lab, content)
    ) WITHOUT ROWID""",
)
# What persons decided: of gradebooks of before, too, and never lost. Nothing here is ever changed but `withdrawn_at`.
DECIDED_TABLES = (
    # By which a sheet of marks finds its gradebook.
    "CREATE TABLE IF NOT EXISTS identity (token TEXT NOT NULL)",
    # The latest mark of an answer counts; `answer` is a hash of what was read.
    """CREATE TABLE IF NOT EXISTS hand_marks (
        id INTEGER PRIMARY KEY, student TEXT NOT NULL, lab TEXT NOT NULL, exercise TEXT NOT NULL, answer TEXT NOT NULL,
        points REAL NOT NULL, comment TEXT NOT NULL, marked_at TEXT NOT NULL
    )""",
    """CREATE TABLE IF NOT EXISTS adjustments (
        id INTEGER PRIMARY KEY, student TEXT NOT NULL, lab TEXT NOT NULL, points REAL NOT NULL, why TEXT NOT NULL,
        made_at TEXT NOT NULL, withdrawn_at TEXT NOT NULL DEFAULT '', withdrawn_why TEXT NOT NULL DEFAULT ''
    )""",
)
FIRST_COLUMNS = {"id", "submission", "student", "lab", "fingerprint", "status", "score", "max_score", "graded_at"}


def open_gradebook(path: Path) -> sqlite3.Connection:
    """A connection to the gradebook ``path``, which is made where there is none.

    Raises:
        UsageError: if the file is no gradebook, is a newer one, or is damaged; it is left as it was.
        sqlite3.Error: if it cannot be written.
    """
    if path.exists():
        with path.open("rb") as file:
            start = file.read(len(MAGIC))
        if start not in (b"", MAGIC):
            raise UsageError(
                f"{path}: 채점 기록이 아니에요. --out에 다른 폴더를 지정하거나 그 파일을 옮기세요.",
                f"{path} is no gradebook. Give --out another folder, or move that file away.",
            )
    database = sqlite3.connect(path, timeout=BUSY, isolation_level=None)
    try:
        # Also finds out at once whether the file can be written.
        database.execute("BEGIN IMMEDIATE")
        _bring_up_to_date(database, path)
        database.execute("COMMIT")
    except BaseException:
        # Closing rolls back what was begun.
        database.close()
        raise
    return database


def _bring_up_to_date(database: sqlite3.Connection, path: Path) -> None:
    [version] = database.execute("PRAGMA user_version").fetchone()
    tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    columns = {row[1] for row in database.execute("PRAGMA table_info(attempts)")}
    if version == 0 and not tables:
        _create(database)
    elif version == 0 and tables == {"attempts"} and columns >= FIRST_COLUMNS:
        _migrate_first(database, path)
    elif version > VERSION and "attempts" in tables:
        raise UsageError(
            f"{path}: 더 새로운 autograder가 만든 기록이에요. autograder를 업데이트하거나 --out에 다른 폴더를 "
            "지정하세요.",
            f"{path} was written by a newer autograder. Update this one, or give --out another folder.",
        )
    elif version != VERSION or not tables >= {"attempts", "verdicts", "roster", "written"}:
        raise UsageError(
            f"{path}: 채점 기록이 아니에요. --out에 다른 폴더를 지정하거나 그 파일을 옮기세요.",
            f"{path} is no gradebook. Give --out another folder, or move that file away.",
        )
    for statement in (*LATER_TABLES, *DECIDED_TABLES, *DUE_TABLES):
        database.execute(statement)
    database.execute("INSERT INTO identity SELECT lower(hex(randomblob(4))) WHERE NOT EXISTS (SELECT 1 FROM identity)")


def _create(database: sqlite3.Connection) -> None:
    for statement in TABLES:
        database.execute(statement)
    database.execute(f"PRAGMA user_version = {VERSION}")


def _migrate_first(database: sqlite3.Connection, path: Path) -> None:
    """Every attempt stays. None has a mark, so that the next run grades what it finds again."""
    database.execute("ALTER TABLE attempts RENAME TO first_attempts")
    _create(database)
    rows = database.execute("SELECT id, submission, graded_at, result FROM first_attempts ORDER BY id").fetchall()
    for number, submission, graded_at, text in rows:
        try:
            result = SubmissionResult.from_json(text)
        except (ValueError, KeyError, TypeError):
            raise UsageError(
                f"{path}: 예전 형식의 채점 기록이고, {number}번째 시도가 손상됐어요. --out에 다른 폴더를 지정하세요.",
                f"{path} is an old gradebook, and attempt {number} in it is damaged. Give --out another folder.",
            ) from None
        add_attempt(database, result, (), "", {}, (), graded_at)
        for name in (f"results/{submission}.json", f"feedback/{submission}.html"):
            database.execute("INSERT OR IGNORE INTO written VALUES (?)", (name,))
    database.execute("DROP TABLE first_attempts")


def add_attempt(
    database: sqlite3.Connection,
    result: SubmissionResult,
    ids: tuple[str, ...],
    content: str,
    marks: dict[str, str],
    problems: tuple[str, ...],
    graded_at: str,
) -> int:
    """Insert one attempt and its verdicts; returns its number.

    Args:
        marks: those of its exercises, by name.
    """
    inserted = database.execute(
        "INSERT INTO attempts (student, ids, lab, content, status, score, max_score, graded_at, result, problems)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            result.student,
            json.dumps(ids, ensure_ascii=False),
            result.lab,
            content,
            result.status,
            result.score,
            result.max_score,
            graded_at,
            result.to_json(),
            json.dumps(problems, ensure_ascii=False),
        ),
    )
    database.executemany(
        "INSERT INTO verdicts (attempt, exercise, mark, judged) VALUES (?, ?, ?, ?)",
        [(inserted.lastrowid, one.name, marks.get(one.name, ""), one.status != "error") for one in result.exercises],
    )
    # A row was inserted.
    assert inserted.lastrowid is not None
    return inserted.lastrowid
