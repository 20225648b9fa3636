"""Which specimens were proved, and with which checks: ``proved.json`` of the course, written by ``prove --update``."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from autograder.proving.corpus import Specimen

RECORD = "proved.json"
# Of those that have not changed, one in so many is proved again.
TENTH = 10


def read_record(course: Path) -> dict[str, str]:
    """Specimen -> digest of it and its checks, as they were proved last."""
    path = course / RECORD
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def write_record(course: Path, proved: Iterable[Specimen], there: Iterable[Specimen]) -> None:
    """Note what was proved; what is no longer there is forgotten.

    Args:
        there: all specimens of the course.
    """
    known, new = read_record(course), {_key(specimen): digest(specimen) for specimen in proved}
    kept = {key: new.get(key) or known[key] for specimen in there if (key := _key(specimen)) in new or key in known}
    (course / RECORD).write_text(json.dumps(kept, indent=0, sort_keys=True) + "\n", encoding="utf-8")


def due(specimens: Sequence[Specimen], record: dict[str, str], day: int) -> list[Specimen]:
    """The specimens that have changed since they were proved, or whose checks have; and a tenth of the others.

    Args:
        day: which tenth; another on each day.
    """
    return [
        specimen
        for specimen in specimens
        if record.get(_key(specimen)) != digest(specimen)
        or int.from_bytes(hashlib.sha256(_key(specimen).encode()).digest()[:4]) % TENTH == day % TENTH
    ]


def digest(specimen: Specimen) -> str:
    """A hash of everything in the course that can change the verdict on a specimen; the engine is not in it."""
    exercise = specimen.exercise.folder
    beside = [path for folder in (exercise, exercise.parent) for path in sorted(folder.glob("*.py"))]
    read = [specimen.script, *specimen.files, *beside, exercise / "exercise.toml", exercise.parent / "assignment.toml"]
    whole = hashlib.sha256()
    for path in read:
        whole.update(hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()[:12]


def _key(specimen: Specimen) -> str:
    return f"{specimen.exercise.lab}/{specimen.place}"
