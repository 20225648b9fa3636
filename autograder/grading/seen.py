"""The hashes of handed-in files; a file whose size and times are as they were is not read again."""

import hashlib
import os
import time
from pathlib import Path

from autograder.grading.database import Database
from autograder.grading.marks import bytes_digest

# Nanoseconds: a file that changed so shortly before it was read may change again without another time.
# Clocks of file systems tick up to a hundred times a second; FAT counts in steps of two seconds.
TICK, COARSE_TICK = 50_000_000, 2_000_000_000


class SeenFiles:
    """Hashes of files, as a gradebook keeps them.

    Args:
        gradebook: where hashes are kept; None where there is none: all files are read.
        passing: a folder that goes with the run; what lies in it is read, and not kept.
    """

    def __init__(self, gradebook: Database | None, passing: Path | None = None) -> None:
        self._gradebook, self._passing = gradebook, passing
        self._new: dict[str, tuple[str, str]] = {}

    def digest(self, path: Path) -> str:
        """The SHA-256 of a file, in hexadecimal.

        Raises:
            OSError: if it cannot be read.
        """
        if self._passing and path.is_relative_to(self._passing):
            return bytes_digest(path)
        # The times before the file is read: what is written later has later ones.
        now, found = time.time_ns(), path.stat()
        stamp, known = _stamp(found), self._known(path)
        if known and known[0] == stamp:
            return known[1]
        digest = bytes_digest(path)
        sure = stamp if _has_settled(found, now) else ""
        # A hash that stands is left as it is: a run with nothing new writes nothing.
        if known is None or known[1] != digest or (known[0] and known[0] != sure):
            self._new[_name(path)] = (sure, digest)
        return digest

    def _known(self, path: Path) -> tuple[str, str] | None:
        name = _name(path)
        if name in self._new or self._gradebook is None:
            return self._new.get(name)
        row = self._gradebook.row("SELECT stamp, digest FROM files WHERE path = ?", (name,))
        return (row[0], row[1]) if row else None

    def keep(self) -> None:
        """Keep the hashes of files that were read."""
        if self._gradebook is not None and self._new:
            rows = [(path, *both) for path, both in self._new.items()]
            with self._gradebook.transaction() as database:
                database.executemany("INSERT OR REPLACE INTO files VALUES (?, ?, ?)", rows)
        self._new = {}


def _name(path: Path) -> str:
    """A path's own name in the gradebook: what strangers call their files does not stand in it."""
    return hashlib.sha256(os.fsencode(path.absolute())).hexdigest()


def _stamp(found: os.stat_result) -> str:
    """Another file, another content or another time of either kind gives another stamp."""
    return f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns} {found.st_ino}"


def _has_settled(found: os.stat_result, now: int) -> bool:
    changed = max(found.st_mtime_ns, found.st_ctime_ns)
    tick = TICK if changed % 1_000_000_000 else COARSE_TICK
    return changed + tick < now
