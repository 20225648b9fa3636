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
    digest = Digest()
    known, new = read_record(course), {_key(specimen): digest.of(specimen) for specimen in proved}
    kept = {key: new.get(key) or known[key] for specimen in there if (key := _key(specimen)) in new or key in known}
    (course / RECORD).write_text(json.dumps(kept, indent=0, sort_keys=True) + "\n", encoding="utf-8")


def due(specimens: Sequence[Specimen], record: dict[str, str], day: int) -> list[Specimen]:
    """The specimens that have changed since they were proved, or whose checks have; and a tenth of the others.

    Args:
        day: which tenth; another on each day.
    """
    digest = Digest()
    return [
        specimen
        for specimen in specimens
        if int.from_bytes(hashlib.sha256(_key(specimen).encode()).digest()[:4]) % TENTH == day % TENTH
        or record.get(_key(specimen)) != digest.of(specimen)
    ]


class Digest:
    """Hashes of specimens and their checks; the checks of an exercise are read once."""

    def __init__(self) -> None:
        self._checks: dict[Path, bytes] = {}

    def of(self, specimen: Specimen) -> str:
        """A hash of everything in the course that can change the verdict on a specimen; the engine is not in it."""
        exercise = specimen.exercise.folder
        if exercise not in self._checks:
            beside = [path for folder in (exercise, exercise.parent) for path in sorted(folder.glob("*.py"))]
            self._checks[exercise] = _hashes([*beside, exercise / "exercise.toml", exercise.parent / "assignment.toml"])
        whole = _hashes([specimen.script, *specimen.files]) + self._checks[exercise]
        return hashlib.sha256(whole).hexdigest()[:12]


def _hashes(paths: Iterable[Path]) -> bytes:
    return b"".join(hashlib.sha256(path.read_bytes()).digest() for path in paths)


def _key(specimen: Specimen) -> str:
    return f"{specimen.exercise.lab}/{specimen.place}"
