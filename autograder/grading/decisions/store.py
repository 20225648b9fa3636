"""Marks and adjustments as the gradebook keeps them. An attempt stays what the grader judged."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from autograder.grading.database import Database
from autograder.student.text import UsageError


@dataclass(frozen=True)
class KeptMark:
    """What a person gave an answer.

    Attributes:
        answer: digest of what was read; see ``answer_digest``.
        when: in UTC, ISO 8601.
    """

    student: str
    lab: str
    exercise: str
    answer: str
    points: float
    comment: str
    when: str = ""


@dataclass(frozen=True)
class Adjustment:
    """Points that a person added or took.

    Attributes:
        number: adjustments are numbered in the order in which they were made.
        when: in UTC, ISO 8601.
        withdrawn: when it was withdrawn; empty while it counts.
    """

    student: str
    lab: str
    points: float
    why: str
    number: int = 0
    when: str = ""
    withdrawn: str = ""
    withdrawn_why: str = ""


def answer_digest(answer: str) -> str:
    """A mark belongs to the answer with this digest."""
    return hashlib.sha256(answer.encode(errors="surrogatepass")).hexdigest()[:16]


def token_of(gradebook: Database) -> str:
    """Eight characters that tell this gradebook from any other."""
    [token] = gradebook.row("SELECT token FROM identity")
    return str(token)


def read_marks(gradebook: Database) -> list[KeptMark]:
    """Every mark ever given, the latest last."""
    rows = gradebook.rows(
        "SELECT student, lab, exercise, answer, points, comment, marked_at FROM hand_marks ORDER BY id"
    )
    return [KeptMark(*row) for row in rows]


def read_adjustments(gradebook: Database) -> list[Adjustment]:
    """Every adjustment ever made, those that were withdrawn too, the latest last."""
    rows = gradebook.rows(
        "SELECT student, lab, points, why, id, made_at, withdrawn_at, withdrawn_why FROM adjustments ORDER BY id"
    )
    return [Adjustment(*row) for row in rows]


def keep_marks(gradebook: Database, marks: Sequence[KeptMark]) -> None:
    """Keep marks of now: all of them or none."""
    rows = [(one.student, one.lab, one.exercise, one.answer, one.points, one.comment, _now()) for one in marks]
    with gradebook.transaction() as database:
        database.executemany(
            "INSERT INTO hand_marks (student, lab, exercise, answer, points, comment, marked_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            rows,
        )


def keep_adjustments(gradebook: Database, adjustments: Sequence[Adjustment]) -> None:
    """Keep adjustments of now: all of them or none."""
    rows = [(one.student, one.lab, one.points, one.why, _now()) for one in adjustments]
    with gradebook.transaction() as database:
        database.executemany(
            "INSERT INTO adjustments (student, lab, points, why, made_at) VALUES (?, ?, ?, ?, ?)", rows
        )


def withdraw(gradebook: Database, number: int, why: str = "", students: Sequence[str] | None = None) -> Adjustment:
    """Let an adjustment count no more; it stays in the history. Returns it.

    Args:
        students: names of the one whose adjustment it must be; None for anybody's.

    Raises:
        UsageError: if there is none that counts.
    """
    counting = [one for one in read_adjustments(gradebook) if not one.withdrawn]
    own = [one for one in counting if students is None or one.student in students]
    found = next((one for one in own if one.number == number), None)
    if found is None:
        numbers = ", ".join(str(one.number) for one in own)
        raise UsageError(
            f"적용 중인 조정 {number}번이 없어요. --withdraw에 다음 중 하나를 적으세요: {numbers or '-'}.",
            f"No adjustment {number} counts there. Give --withdraw one of: {numbers or '-'}.",
        )
    with gradebook.transaction() as database:
        database.execute(
            "UPDATE adjustments SET withdrawn_at = ?, withdrawn_why = ? WHERE id = ?", (_now(), why, number)
        )
    return found


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
