"""What one entry of an archive says of itself: its names, its time, how large it may be."""

import re
import time
import zipfile

from autograder.intake import items as items_module
from autograder.intake.items import Item
from autograder.intake.names import ZIP, decoded, readable, suffix

# Of one name; the folders in between do not matter.
MOST_FOLDERS = 50
# Letters.
LONGEST_NAME = 300
DRIVE = re.compile("[A-Za-z]:")


def parts_of(entry: zipfile.ZipInfo) -> tuple[tuple[str, ...], bool]:
    """An entry's names, and whether they stay inside the archive's folder."""
    name = entry.orig_filename
    if not entry.flag_bits & 0x800:
        name = decoded(name.encode("cp437"))
    # Some Windows programs write their own separator.
    names = name.replace("\\", "/").split("/")
    inside = ".." not in names and names[0] != "" and not DRIVE.match(names[0])
    kept = [part for part in names if part not in ("", ".", "..") and not DRIVE.fullmatch(part)]
    kept[MOST_FOLDERS:-1] = []
    return tuple(_short(readable(part)) for part in kept), inside


def _short(name: str) -> str:
    """No file system holds longer names, and patterns take their time with them; begin and end say whose it is."""
    half = LONGEST_NAME // 2
    return name if len(name) <= LONGEST_NAME else f"{name[:half]}…{name[-half:]}"


def largest_of(name: str) -> int:
    """Bytes that a file may have; an archive in an archive holds several."""
    return items_module.MAX_ARCHIVE if suffix(name) == ZIP else items_module.MAX_SIZE


def repository_of(parts: tuple[str, ...]) -> Item | None:
    """The mark of a repository, of which nothing else is kept."""
    return Item(parts[: parts.index(".git") + 1], folder=True) if ".git" in parts else None


def time_of(entry: zipfile.ZipInfo) -> float:
    """When an entry was changed, in seconds; 0 where it does not say."""
    try:
        return time.mktime((*entry.date_time, 0, 0, -1))
    except (ValueError, OverflowError):
        return 0.0
