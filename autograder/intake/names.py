"""Names as they lie on disks and in archives: readable, comparable, and safe as file names."""

import hashlib
import os
import re
import unicodedata
from pathlib import PurePosixPath

SOURCES = (".ipynb", ".py")
ZIP = ".zip"
ARCHIVES = frozenset({ZIP, ".7z", ".rar", ".alz", ".egg", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".lzh"})
# Systems, editors and version control leave these behind; nobody hands them in.
IGNORED = re.compile(
    r"^(\.|__|~\$)|^(conftest|setup)\.py$|^(v?env|site-packages|node_modules)$|^(thumbs\.db|desktop\.ini)$",
    re.IGNORECASE,
)
# Nobody works in these, and they may hold thousands of files.
UNSEEN = re.compile(
    r"^(\.git|\.?v?env|site-packages|node_modules|\.cache|\.local|\.tox|\.conda|__pycache__)$", re.IGNORECASE
)
CHECKPOINTS = ".ipynb_checkpoints"
# Browsers, file managers, Colab and Google Drive add these to a second copy.
COPY_AFTER = re.compile(r"(?<!\s)\s*[(\[]\d+[)\]]$|(?<![-_\s])[-_\s]+(copy|복사본|사본)\s*\d*$", re.IGNORECASE)
COPY_BEFORE = re.compile(r"^(copy[ _]of|복사본|사본)[\s_-]+", re.IGNORECASE)
MOST_COPIES = 4
# `sorting.ipynb.txt`, `sorting.ipynb (1)`: what a browser or an editor that hides suffixes makes of a notebook's name.
MASKED = re.compile(r"(?P<name>.+\.ipynb)[^\w].*|(?P<stem>.+)\.json", re.IGNORECASE)
# A student's repository holds our public checks, too.
OURS = frozenset({"checks", "tests", "autograder"})
RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
# File systems allow 255 bytes; the suffix of a page and a hash must fit, too.
LONGEST = 200
# What `file_name` adds, in either case: file systems may not tell them apart.
MARKED = re.compile("~[0-9a-f]{8}$", re.IGNORECASE)


def readable(name: str) -> str:
    """``name`` in NFC and printable, with single spaces; bytes that are no UTF-8 are read as CP949."""
    if name.isascii() and name.isalnum():
        return name
    if any("\udc80" <= character <= "\udcff" for character in name):
        name = os.fsencode(name).decode("cp949", errors="replace")
    name = unicodedata.normalize("NFC", name)
    return " ".join("".join(one if one.isprintable() else " " for one in name).split()) or "?"


def decoded(data: bytes) -> str:
    """The name of a zip entry that does not say how it is written: macOS means UTF-8, Korean Windows CP949."""
    for encoding in ("utf-8", "cp949"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("cp437")


def key(name: str) -> str:
    """What two spellings of one name have in common: letters and digits."""
    return "".join(one for one in unicodedata.normalize("NFKC", name).casefold() if one.isalnum())


def file_name(student: str, lab: str, distinct: bool = False) -> str:
    """``student.lab`` as a file name on any system; a hash tells apart what had to be changed.

    Args:
        distinct: another name differs from this one by case only.
    """
    end = f".{lab}" if lab else ""
    safe = re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", student).strip(". ") or "_"
    if RESERVED.match(safe):
        safe = f"_{safe}"
    room = LONGEST - len(end.encode())
    # Names that look like ours with a mark or a lab would be another's.
    plain = safe == student and not MARKED.search(student) and (lab or "." not in student)
    if plain and len(safe.encode()) <= room and not distinct:
        return safe + end
    mark = hashlib.sha256(student.encode()).hexdigest()[:8]
    cut = safe.encode()[: room - len(mark) - 1].decode(errors="ignore")
    return f"{cut}~{mark}{end}"


def unmasked_name(name: str) -> str:
    """What a notebook was called before another suffix came after its own; empty where that cannot be."""
    found = MASKED.fullmatch(name)
    if not found or suffix(name) in {*SOURCES, *ARCHIVES}:
        return ""
    return found["name"] or f"{found['stem']}.ipynb"


def without_copy_marks(name: str) -> str:
    """A stem without what was added to it as a second copy, once or several times."""
    for _ in range(MOST_COPIES):
        name = COPY_BEFORE.sub("", COPY_AFTER.sub("", name))
    return name


def words_of(name: str) -> tuple[str, ...]:
    """The letters and digits of a name, apart: ``Sorted_Words (1)`` is sorted, words, 1."""
    return tuple(re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", name).casefold()))


def stem(name: str) -> str:
    """``name`` without its suffix."""
    return PurePosixPath(name).stem


def suffix(name: str) -> str:
    """The suffix of ``name`` in lower case, with its dot."""
    return PurePosixPath(name).suffix.lower()
