"""What was read of hand-ins, kept in the gradebook: each is read once, and a class is compared as a whole."""

from collections.abc import Iterable
from pathlib import Path

from autograder.grading.database import Database
from autograder.reports.unchanged import mark_of
from autograder.similarity.own import Given, Own

# What decides what is read: a change of words on the page does not.
READING = tuple(Path(__file__).with_name(name) for name in ("reader.py", "own.py"))


def reading_mark(given: Given) -> str:
    """A hash of what reads, and of what the course hands out."""
    files = [path.read_bytes() for path in READING]
    return mark_of(*files, repr(given.cells), repr(sorted(given.weights)))


def contents(gradebook: Database, lab: str) -> dict[int, str]:
    """Number of an attempt of a lab -> hash of what was handed in; empty where nothing could be read."""
    return dict(gradebook.rows("SELECT id, content FROM attempts WHERE lab = ?", (lab,)))


def read_own(gradebook: Database, lab: str, mark: str) -> dict[str, Own]:
    """Hash of a hand-in of a lab -> what is its student's own, as far as it was read with the same mark."""
    rows = gradebook.rows("SELECT content, own FROM own WHERE lab = ? AND mark = ?", (lab, mark))
    return {content: Own.from_json(own) for content, own in rows}


def keep_own(gradebook: Database, lab: str, mark: str, own: Iterable[tuple[str, Own]]) -> None:
    """Keep what was read of a lab's hand-ins, by their hashes."""
    with gradebook.transaction() as database:
        rows = [(lab, content, mark, one.to_json()) for content, one in own]
        database.executemany("INSERT OR REPLACE INTO own VALUES (?, ?, ?, ?)", rows)
