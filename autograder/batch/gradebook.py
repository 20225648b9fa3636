"""``gradebook.sqlite``: every attempt, written as soon as it is graded; an interrupted run goes on from it."""

import hashlib
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from autograder.intake.found import Found
from autograder.result import SubmissionResult

TABLE = """
CREATE TABLE IF NOT EXISTS attempts (
    id INTEGER PRIMARY KEY,
    submission TEXT NOT NULL,
    student TEXT NOT NULL,
    lab TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    status TEXT NOT NULL,
    score REAL NOT NULL,
    max_score REAL NOT NULL,
    graded_at TEXT NOT NULL,
    result TEXT NOT NULL
)
"""


class Gradebook:
    """The gradebook of one output folder."""

    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(path)
        self._database.execute(TABLE)

    def record(self, fingerprint: str, result: SubmissionResult) -> None:
        """Add an attempt."""
        with self._database:
            self._database.execute(
                "INSERT INTO attempts"
                " (submission, student, lab, fingerprint, status, score, max_score, graded_at, result)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    result.submission,
                    result.student,
                    result.lab,
                    fingerprint,
                    result.status,
                    result.score,
                    result.max_score,
                    datetime.now(UTC).isoformat(timespec="seconds"),
                    result.to_json(),
                ),
            )

    def find(self, submission: str, fingerprint: str) -> SubmissionResult | None:
        """The latest attempt with the same files, checks and settings, unless it could not be judged."""
        row = self._database.execute(
            "SELECT result FROM attempts WHERE submission = ? AND fingerprint = ? AND status != 'error'"
            " ORDER BY id DESC LIMIT 1",
            (submission, fingerprint),
        ).fetchone()
        result = SubmissionResult.from_json(row[0]) if row else None
        return None if result is None or result.unjudged else result

    def close(self) -> None:
        """Close the file."""
        self._database.close()


def fingerprint(found: Found, checks: str, settings: str) -> str:
    """A hash of what decides a result: the submission's files, the checks and the run's settings.

    Raises:
        OSError: if a file cannot be read any more.
    """
    digest = hashlib.sha256(f"{checks}\0{settings}\0{found.name}\0".encode())
    for attempt in found.attempts:
        digest.update(f"{attempt.about}\0".encode())
        files = {"": attempt.file, **attempt.files} if attempt.file else {}
        for name, path in sorted(files.items()):
            digest.update(f"{name}\0{path.suffix}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def checks_fingerprint(*folders: Path) -> str:
    """A hash of the exercises and of the grader itself: when either changes, everything is graded again."""
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".py", ".toml") and not {"right", "wrong"} & set(path.parts):
                digest.update(str(path.relative_to(folder)).encode() + path.read_bytes())
    return digest.hexdigest()
