"""Archives that were handed in, unpacked within bounds.

Files are written under names of our own into the run's folder, so no name in an archive decides where anything goes.
"""

import errno
import io
import os
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.intake.entries import largest_of, parts_of, repository_of, time_of
from autograder.intake.items import Item, hidden_notebook, starts_like_zip
from autograder.intake.names import ARCHIVES, IGNORED, OURS, SOURCES, ZIP, suffix, unmasked_name
from autograder.intake.words import (
    BROKEN,
    DISK_FULL,
    ENCRYPTED,
    IS_ZIP,
    LINK,
    NO_REGULAR_FILE,
    NO_ZIP,
    OTHER_ARCHIVE,
    OVERLAP,
    TOO_DEEP,
    TOO_LARGE,
    TOO_MANY,
    TOO_MUCH,
    UNKNOWN_METHOD,
    UNSAFE_PATH,
)
from autograder.student.text import Text

# The class's archive, a student's in it, one in that, and one more for those who zip a zip.
DEEPEST = 4
# Of a student's archive in the class's own.
IN_CLASS = 2
LOCAL_HEADER = 30
# Bytes that an entry takes in an archive's list, with a long name; what an archive of few entries may need.
LISTED = 300
SMALLEST_LIST = 2**21
# What every zip program writes; others raise errors of their own and may ask for any memory.
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


@dataclass
class Budget:
    """What may still be unpacked.

    Attributes:
        entries: number of entries.
        size: bytes.
        ratio: how many times its own size an archive may declare; small ones may declare ``size_free`` anyway.
    """

    entries: int
    size: int
    ratio: int = 200
    size_free: int = 100 * 2**20


def class_budget() -> Budget:
    """For the archive of a whole class."""
    # One student's file of zeros must not keep the class from being read; Deflate reaches 1,032.
    return Budget(entries=500_000, size=8 * 2**30, ratio=2_000)


def student_budget() -> Budget:
    """For all archives of one student's together, with all that is in them."""
    return Budget(entries=20_000, size=400 * 2**20)


class Refused(Exception):
    """The archive as a whole is not read; ``reason`` says why."""

    def __init__(self, reason: Text) -> None:
        super().__init__(reason.en)
        self.reason = reason


class Unpacker:
    """Unpacks the archives of one run.

    Args:
        workspace: a folder of the run's own.
        wanted: suffixes of the files that a lab can use; of others only the name is kept.
    """

    def __init__(self, workspace: Path, wanted: frozenset[str]) -> None:
        self._workspace, self.wanted = workspace, wanted | {*SOURCES, ZIP}

    def expand(self, items: list[Item], owners: Mapping[Path, Hashable], depth: int = 1) -> list[Item]:
        """``items`` with every archive replaced by a folder of what is in it.

        Args:
            owners: where an archive's bytes are -> whose it is. The archives of one share a budget, and nobody's own
                archives take anything from another's.
        """
        budgets: dict[Hashable, Budget] = {}
        expanded = []
        for item in items:
            owner = owners.get(item.path) if item.path else None
            expanded += self._expand([item], depth, budgets.setdefault(owner, student_budget()))
        return expanded

    def _expand(self, items: list[Item], depth: int, budget: Budget) -> list[Item]:
        expanded = []
        for item in items:
            ending = suffix(item.name)
            if item.folder or item.reason or set(item.parts[1:]) & OURS:
                expanded.append(item)
            elif ending == ZIP:
                expanded += self._open(item, depth, budget)
            elif ending in ARCHIVES:
                expanded.append(replace(item, path=None, reason=OTHER_ARCHIVE))
            else:
                expanded.append(item)
        return expanded

    def open_class(self, path: Path) -> list[Item]:
        """What is in the archive of a whole class; its students' archives are still to be expanded.

        Raises:
            Refused: if it cannot be read.
        """
        return self._contents(Item((path.name,), path), class_budget())

    def _open(self, item: Item, depth: int, budget: Budget) -> list[Item]:
        try:
            if depth > DEEPEST:
                raise Refused(TOO_DEEP)
            inside = self._expand(self._contents(item, budget), depth + 1, budget)
        except Refused as problem:
            return [replace(item, path=None, reason=problem.reason)]
        folder = Item(item.parts, time=item.time, folder=True)
        return [folder, *(replace(one, parts=(*item.parts, *one.parts)) for one in inside)]

    def _contents(self, item: Item, budget: Budget) -> list[Item]:
        path = item.path
        # What is not read has a reason, and is not opened.
        assert path is not None
        if not starts_like_zip(path):
            raise Refused(NO_ZIP)
        try:
            with _Guarded(path, SMALLEST_LIST + LISTED * budget.entries) as file, zipfile.ZipFile(file) as archive:
                entries = archive.infolist()
                self._check(archive, entries, path.stat().st_size, budget)
                budget.entries -= len(entries)
                found = (self._entry(archive, entry, budget) for entry in entries)
                return [one for one in found if one]
        except OSError as problem:
            raise Refused(DISK_FULL if problem.errno == errno.ENOSPC else BROKEN) from None
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OverflowError):
            raise Refused(BROKEN) from None
        except NotImplementedError:
            raise Refused(UNKNOWN_METHOD) from None

    def _check(self, archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], size: int, budget: Budget) -> None:
        """Refuse by what the archive declares, before anything is unpacked."""
        if len(entries) > budget.entries:
            raise Refused(TOO_MANY)
        wanted = [(entry.file_size, largest_of(entry.filename)) for entry in entries if self._is_wanted(entry)]
        total = sum(size for size, largest in wanted if size <= largest)
        if total > budget.size or sum(size for size, _ in wanted) > max(budget.size_free, budget.ratio * size):
            raise Refused(TOO_MUCH)
        end = archive.start_dir
        for entry in sorted(entries, key=lambda one: one.header_offset, reverse=True):
            if entry.header_offset + LOCAL_HEADER + entry.compress_size > end:
                raise Refused(OVERLAP)
            end = entry.header_offset

    def _is_wanted(self, entry: zipfile.ZipInfo) -> bool:
        parts, _ = parts_of(entry)
        return bool(parts) and self._is_read(parts[-1]) and not any(map(IGNORED.match, parts))

    def _is_read(self, name: str) -> bool:
        return suffix(name) in self.wanted or bool(unmasked_name(name))

    def _entry(self, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, budget: Budget) -> Item | None:
        """One entry; None for what nobody hands in."""
        parts, inside = parts_of(entry)
        if not parts or any(IGNORED.match(part) for part in parts[:-1]):
            return repository_of(parts) or (hidden_notebook(parts, time_of(entry)) if parts else None)
        folder = entry.orig_filename.endswith(("/", "\\"))
        if IGNORED.match(parts[-1]):
            return repository_of(parts) if folder else None
        item = Item(parts, time=time_of(entry), folder=folder)
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            return replace(item, reason=LINK if kind == stat.S_IFLNK else NO_REGULAR_FILE, folder=False)
        if folder or not self._is_read(parts[-1]):
            return item
        if not inside:
            return replace(item, reason=UNSAFE_PATH)
        if entry.flag_bits & 1:
            return replace(item, reason=ENCRYPTED)
        if entry.compress_type not in METHODS:
            return replace(item, reason=UNKNOWN_METHOD)
        if entry.file_size > largest_of(parts[-1]):
            return replace(item, reason=TOO_LARGE)
        ending = suffix(parts[-1])
        try:
            path = self._extract(archive, entry, ending if ending in self.wanted else "", budget)
        except Refused as problem:
            return replace(item, reason=problem.reason)
        except NotImplementedError:
            return replace(item, reason=UNKNOWN_METHOD)
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError):
            return replace(item, reason=BROKEN)
        if suffix(parts[-1]) in SOURCES and starts_like_zip(path):
            return replace(item, reason=IS_ZIP)
        return replace(item, path=path)

    def _extract(self, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, ending: str, budget: Budget) -> Path:
        with (
            archive.open(entry) as source,
            tempfile.NamedTemporaryFile(dir=self._workspace, suffix=ending, delete=False) as target,
        ):
            while piece := source.read(2**20):
                # What an entry declares may be a lie: what comes out is counted.
                budget.size -= len(piece)
                if budget.size < 0:
                    raise Refused(TOO_MUCH)
                target.write(piece)
        os.utime(target.name, (time_of(entry),) * 2)
        return Path(target.name)


class _Guarded(io.BufferedReader):
    """A file read in pieces of at most ``largest`` bytes: an archive may declare a list of entries of any size."""

    def __init__(self, path: Path, largest: int) -> None:
        super().__init__(io.FileIO(path))
        self._largest = largest

    def read(self, size: int | None = -1, /) -> bytes:
        """Read ``size`` bytes; what zipfile reads to the end is short."""
        if size is None or size < 0:
            size = self._largest
        if size > self._largest:
            raise Refused(TOO_MANY)
        return super().read(size)
