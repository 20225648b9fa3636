"""One thing that is wrong in a file of the course: where, what, and how to mend it."""

import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Finding:
    """Where it is, what is wrong and the cure.

    Attributes:
        line: from 1; 0 where the file or folder as a whole is meant.
    """

    path: Path
    line: int
    wrong: str
    cure: str

    def said(self, course: Path) -> str:
        """One line, as compilers print them: ``lab/exercise/file:line: what. Cure.``"""
        place = self.path.relative_to(course) if self.path.is_relative_to(course) else self.path
        return f"{place}{f':{self.line}' if self.line else ''}: {self.wrong} {self.cure}"


def line_of(path: Path, *keys: str) -> int:
    """The line of a TOML file where the last of nested ``keys`` stands; of the nearest one above where it is not found.

    Tables may be written ``[a.b]``, keys ``b = ...``, each with or without quotes.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return 0
    at = 0
    for key in keys:
        name = rf"[\"']?{re.escape(key)}[\"']?"
        pattern = re.compile(rf"\s*(\[+\s*(.*\.)?{name}\s*\]+|{name}\s*(=|\.))|.*[{{,]\s*{name}\s*=")
        found = next((number for number in range(max(at - 1, 0), len(lines)) if pattern.match(lines[number])), None)
        if found is not None:
            at = found + 1
    return at
