"""A notebook or script, read into code cells. Runs in the student process: the file is a stranger's."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

import nbformat

# `jupyter nbconvert --to script`, Spyder, VS Code and jupytext mark cells like this.
CELL_MARK = re.compile(r"^# ?(%%|In\[[ \d]*\])", re.MULTILINE)
DEMO_TAGS = {"otter_ignore", "demo"}


class Unreadable(Exception):
    """The file is no notebook or script that can be read. ``code`` names why."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


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
    """The code cells of an ``.ipynb`` or ``.py`` file.

    Raises:
        Unreadable: if the file is empty or neither a notebook nor text.
    """
    data = path.read_bytes()
    if not data.strip():
        raise Unreadable("file.empty")
    return _notebook(data) if path.suffix.lower() == ".ipynb" else _script(decode(data))


def decode(data: bytes) -> str:
    """Text of a script: UTF-8 (with or without BOM), else CP949 as Korean Windows editors save it.

    Raises:
        Unreadable: if it is neither.
    """
    for encoding in ("utf-8-sig", "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "cp949"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text.replace("\r\n", "\n").replace("\r", "\n")
    raise Unreadable("file.not_text")


def read_texts(path: Path) -> list[str]:
    """The markdown and raw cells of a notebook; none of a script.

    Raises:
        Unreadable: if it is no notebook.
    """
    if path.suffix.lower() != ".ipynb":
        return []
    cells = _cells_of(path.read_bytes())
    return [cell.source for cell in cells if cell.cell_type != "code" and isinstance(cell.source, str)]


def _notebook(data: bytes) -> list[Cell]:
    code = [cell for cell in _cells_of(data) if cell.cell_type == "code"]
    try:
        if not all(isinstance(cell.source, str) for cell in code):
            raise Unreadable("file.not_a_notebook")
        return [
            Cell(cell.source, number, demo=bool(DEMO_TAGS & set(cell.get("metadata", {}).get("tags", ()))))
            for number, cell in enumerate(code, start=1)
        ]
    # The foreign structure may be anything.
    except (AttributeError, TypeError):
        raise Unreadable("file.not_a_notebook") from None


def _cells_of(data: bytes) -> list[nbformat.NotebookNode]:
    try:
        text = decode(data)
        content = json.loads(text)
    except (Unreadable, ValueError, RecursionError):
        raise Unreadable("file.not_a_notebook") from None
    try:
        # Programs that write notebooks by hand leave it out.
        if isinstance(content, dict) and "metadata" not in content:
            text = json.dumps(content | {"metadata": {}})
        cells = nbformat.reads(text, as_version=4).cells
        return [cell for cell in cells if isinstance(cell.cell_type, str) and "source" in cell]
    # nbformat raises whatever the foreign structure leads it to.
    except Exception:
        raise Unreadable("file.not_a_notebook") from None


def _script(text: str) -> list[Cell]:
    starts = [0] + [match.start() for match in CELL_MARK.finditer(text) if match.start() > 0]
    ends = [*starts[1:], len(text)]
    return [
        Cell(text[start:end], number, text.count("\n", 0, start) + 1)
        for number, (start, end) in enumerate(zip(starts, ends, strict=True), start=1)
    ]
