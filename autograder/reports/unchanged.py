"""Which files of a class need not be written again: those that say what they should, and that nobody changed."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from autograder.student.course.model import Assignment

PACKAGE = Path(__file__).parents[1]
# What decides how a page looks, beside a result: rooms of this package, and libraries.
ROOMS = ("intake", "reports", "student")
LIBRARIES = ("jinja2", "markupsafe", "pillow")
# What a lab's pages show of it. The hundreds of specimens in `right/` and `wrong/` are on no page.
OF_A_LAB = ("*.toml", "*/*.toml", "*/test_*.py")


@dataclass(frozen=True, slots=True)
class Page:
    """A file that was written.

    Attributes:
        mark: a hash of all that it is made from; empty where that is not known.
        digest: a hash of its bytes.
    """

    mark: str = ""
    digest: str = ""

    def is_at(self, path: Path, mark: str) -> bool:
        """Whether ``path`` holds this page, and it would be made from the same again."""
        return bool(mark) and self.mark == mark and digest_of(path) == self.digest


def digest_of(path: Path) -> str:
    """A hash of a file's bytes; empty where it cannot be read."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def mark_of(*parts: str | bytes) -> str:
    """A hash of ``parts``."""
    digest = hashlib.sha256()
    for part in parts:
        data = part if isinstance(part, bytes) else part.encode(errors="surrogatepass")
        digest.update(f"{len(data)}\0".encode() + data)
    return digest.hexdigest()


def look(assignments: dict[str, Assignment], language: str) -> dict[str, str]:
    """Lab -> a hash of what its pages are made with; the empty name stands for what all pages share."""
    shared = mark_of(language, *map(version, LIBRARIES), *_contents(PACKAGE, (f"{room}/**/*" for room in ROOMS)))
    return {"": shared} | {
        lab: mark_of(shared, repr([one.name for one in assignment.exercises]), *_contents(assignment.folder, OF_A_LAB))
        for lab, assignment in assignments.items()
    }


def _contents(folder: Path, patterns: Iterable[str]) -> Iterable[bytes]:
    """Names and bytes of the files that hold words, in order."""
    for path in sorted(path for pattern in patterns for path in folder.glob(pattern)):
        if path.suffix in (".py", ".toml", ".j2", ".css", ".js") and path.is_file():
            yield path.relative_to(folder).as_posix().encode()
            yield path.read_bytes()
