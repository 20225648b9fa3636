"""A file or folder as it was handed in, and all of those below a folder on disk."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from autograder.intake.names import CHECKPOINTS, IGNORED, SOURCES, UNSEEN, ZIP, readable, suffix
from autograder.intake.times import Moment
from autograder.intake.words import (
    AUTOSAVE,
    CANNOT_READ,
    HIDDEN,
    IS_ZIP,
    LEFT_BEHIND,
    LINK,
    NO_REGULAR_FILE,
    TOO_LARGE,
)
from autograder.student.text import Text

MAX_SIZE = 50 * 2**20
# Of an archive in an archive: it holds several files.
MAX_ARCHIVE = 200 * 2**20
# Letters of a name in a sentence; its end says most.
LONGEST_SHOWN = 200
# Entries of a folder that nobody works in.
MOST_HIDDEN = 1000
ZIP_MAGIC = (b"PK\x03\x04", b"PK\x05\x06")


@dataclass(frozen=True)
class Item:
    """One file or folder.

    Attributes:
        parts: names from the layout's root to this; an archive is a folder whose name ends in ``.zip``.
        path: where its bytes are; None for folders and for what is not read.
        time: when it was changed, in seconds.
        reason: why it cannot be read, or None.
        order: which attempt it is (higher is later), where the layout says so.
        label: the name to tell its student; empty where ``parts`` are that.
        called: its own name as it was handed in; empty where ``parts`` end in that.
        moment: when it was handed in, where the layout says so.
    """

    parts: tuple[str, ...]
    path: Path | None = None
    time: float = 0.0
    reason: Text | None = None
    folder: bool = False
    order: tuple[int, ...] = ()
    label: str = ""
    called: str = ""
    moment: Moment | None = None

    @property
    def name(self) -> str:
        """The file's own name; empty for the root."""
        return self.parts[-1] if self.parts else ""

    @property
    def shown(self) -> str:
        """What its student calls it."""
        whole = self.label or "/".join((*self.parts[:-1], self.called or self.name))
        return whole if len(whole) <= LONGEST_SHOWN else f"…{whole[-LONGEST_SHOWN:]}"

    @property
    def is_source(self) -> bool:
        """Whether it is called like a notebook or a script, and lies where students work."""
        return not self.folder and suffix(self.name) in SOURCES and not any(map(IGNORED.match, self.parts))


def walk(folder: Path) -> list[Item]:
    """All files and folders below ``folder``, in the order of names; no link is followed.

    Raises:
        OSError: if ``folder`` itself cannot be listed.
    """
    items = list(_entries(folder, ()))
    for item in items:
        # The list grows while it is read.
        if item.folder and item.path:
            try:
                items += _entries(item.path, item.parts)
            except OSError:
                items.append(Item(item.parts, reason=CANNOT_READ, folder=True))
    return items


def read_file(path: Path, parts: tuple[str, ...], limited: bool = True) -> Item:
    """One file on disk; anything but a readable ordinary file gets a reason, and is never opened.

    Args:
        limited: whether it must not be larger than ``MAX_SIZE``.
    """
    try:
        found = path.lstat()
        reason = _reason(path, found, limited)
    except OSError:
        return Item(parts, reason=CANNOT_READ)
    return Item(parts, None if reason else path, found.st_mtime, reason)


def hidden_notebook(parts: tuple[str, ...], time: float = 0.0) -> Item | None:
    """A notebook in a folder that is not read: it is told of where its student handed in nothing else."""
    inner = [part for part in parts[:-1] if IGNORED.match(part)]
    if not inner or any(map(UNSEEN.match, parts)) or suffix(parts[-1]) != ".ipynb":
        return None
    words = AUTOSAVE if inner[-1] == CHECKPOINTS else LEFT_BEHIND if parts[-1].startswith("._") else HIDDEN
    return Item(parts, time=time, reason=words)


def _hidden(folder: Path, parts: tuple[str, ...]) -> Iterator[Item]:
    """The notebooks right in a folder that is not read."""
    try:
        with os.scandir(folder) as entries:
            names = sorted(readable(entry.name) for entry in islice(entries, MOST_HIDDEN))
    except OSError:
        return
    yield from filter(None, (hidden_notebook((*parts, name)) for name in names))


def _reason(path: Path, found: os.stat_result, limited: bool) -> Text | None:
    if stat.S_ISLNK(found.st_mode):
        return LINK
    if not stat.S_ISREG(found.st_mode):
        return NO_REGULAR_FILE
    if not os.access(path, os.R_OK):
        return CANNOT_READ
    # Of an archive only the list is read; what is in it is measured file by file.
    if limited and found.st_size > MAX_SIZE and suffix(path.name) != ZIP:
        return TOO_LARGE
    return IS_ZIP if suffix(path.name) in SOURCES and starts_like_zip(path) else None


def starts_like_zip(path: Path) -> bool:
    """Whether the first bytes are those of a zip archive."""
    with path.open("rb") as file:
        return file.read(4) in ZIP_MAGIC


def _entries(folder: Path, parts: tuple[str, ...]) -> Iterator[Item]:
    with os.scandir(folder) as entries:
        ordered = sorted(entries, key=lambda entry: entry.name)
    for entry in ordered:
        name = readable(entry.name)
        here = (*parts, name)
        if entry.is_dir(follow_symlinks=False):
            if name == ".git":
                yield Item(here, folder=True)
            elif not IGNORED.match(name):
                yield Item(here, Path(entry.path), folder=True)
            elif not UNSEEN.match(name):
                yield from _hidden(Path(entry.path), here)
        elif IGNORED.match(name):
            continue
        elif entry.is_dir():
            yield Item(here, reason=LINK, folder=True)
        else:
            yield read_file(Path(entry.path), here)
