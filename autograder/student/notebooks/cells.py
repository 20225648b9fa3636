"""A notebook or script, read into code cells. Runs in the student process: the file is a stranger's."""

import ast
import contextlib
import re
from dataclasses import dataclass
from pathlib import Path

from autograder.student.notebooks.notebooks import (
    Unreadable,
    decode,
    looks_like_notebook,
    read_notebook,
    source_of,
    tags_of,
)

# `jupyter nbconvert --to script`, Spyder, VS Code and jupytext mark cells like this.
CELL_MARK = re.compile(r"^# ?(%%|In\[[ \d]*\])", re.MULTILINE)
DEFINES = re.compile(r"^(def|class|import|from) +\w", re.MULTILINE)
# Characters of a text that may be a script.
MOST_SEARCHED = 500_000
DEMO_TAGS = {"otter_ignore", "demo"}


@dataclass(frozen=True)
class Cell:
    """One code cell.

    Attributes:
        number: counts code cells from 1.
        line: its first line in a script, else 1.
        demo: a demonstration of the notebook's, which grading skips.
    """

    source: str
    number: int
    line: int = 1
    demo: bool = False


def read_cells(path: Path) -> list[Cell]:
    """The code cells of an ``.ipynb`` or ``.py`` file; its content tells which of them it is.

    Raises:
        Unreadable: if the file is empty or neither a notebook nor text.
    """
    data = path.read_bytes()
    if not data.strip():
        raise Unreadable("file.empty")
    named = path.suffix.lower() == ".ipynb"
    return _notebook(data) if named or looks_like_notebook(data) else _script(decode(data))


def read_texts(path: Path) -> list[str]:
    """The markdown and raw cells of a notebook; none of a script.

    Raises:
        Unreadable: if it is no notebook.
    """
    if path.suffix.lower() != ".ipynb":
        return []
    texts = []
    for cell in read_notebook(path.read_bytes()):
        if cell.get("cell_type") != "code":
            with contextlib.suppress(Unreadable):
                texts.append(source_of(cell))
    return texts


def _notebook(data: bytes) -> list[Cell]:
    try:
        code = [cell for cell in read_notebook(data) if cell.get("cell_type") == "code"]
    except Unreadable as problem:
        if problem.code == "file.not_a_notebook" and (text := _python(data)):
            return _script(text)
        raise
    return [
        Cell(source_of(cell), number, demo=bool(DEMO_TAGS & tags_of(cell))) for number, cell in enumerate(code, start=1)
    ]


def _python(data: bytes) -> str:
    """The text of a script that is only called a notebook; empty where it is no Python."""
    try:
        text = decode(data)
        defines = len(text) <= MOST_SEARCHED and DEFINES.search(text)
        return text if defines and ast.parse(text) else ""
    except (Unreadable, SyntaxError, ValueError, RecursionError, MemoryError):
        return ""


def _script(text: str) -> list[Cell]:
    starts = [0] + [match.start() for match in CELL_MARK.finditer(text) if match.start() > 0]
    ends = [*starts[1:], len(text)]
    return [
        Cell(text[start:end], number, text.count("\n", 0, start) + 1)
        for number, (start, end) in enumerate(zip(starts, ends, strict=True), start=1)
    ]
