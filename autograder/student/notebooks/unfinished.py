"""Where an answer is that grading does not find: under another name, in a text cell, inside another function.

Only what is nowhere is "not written yet".
"""

import ast
import difflib
import itertools
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.student.notebooks import COURSE_OF_ZIP
from autograder.student.notebooks.cells import Cell, read_cells, read_texts
from autograder.student.notebooks.definitions import is_stub
from autograder.student.notebooks.namespace import Namespace
from autograder.student.notebooks.notebooks import Unreadable
from autograder.student.notebooks.parsing import parse_cell

# A name with one wrong letter, a missing or further `s`, other capitals or underscores; not another exercise's.
ALIKE = 0.85
# What is searched for an answer in another file: folders, how deep, files, and bytes of each.
MOST_FOLDERS = 200
DEEPEST = 3
MOST_FILES = 200
MOST_BYTES = 2 * 2**20
# What lies beside a student's work in a repository, and in an export for another grader.
OURS = frozenset({"autograder", "checks", COURSE_OF_ZIP, "tests", "solutions", "node_modules", "site-packages"})
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Trace:
    """Something of the answer that was found.

    Attributes:
        kind: ``misspelt``, ``text_cell``, ``nested``, ``in_block``, ``commented_out``, ``not_run`` or ``elsewhere``.
        wrote: the name that the student wrote, or the file that holds the function.
    """

    kind: str
    cell: int = 0
    line: int = 0
    wrote: str = ""


def trace(
    name: str, space: Namespace, wanted: tuple[str, ...], file: Path | None, saved: list[Cell] | None = None
) -> Trace | None:
    """What there is of the answer ``name``, which grading has not found; None where there is nothing.

    Args:
        wanted: all names that the lab asks for.
        file: the notebook or script on disk, if there is one.
        saved: the notebook's cells on disk, where ``space`` was made from the cells of a live notebook.
    """
    if saved is not None and any(name in defined(cell) for cell in saved if not cell.demo):
        return Trace("not_run")
    return (
        _inside(name, space.cells)
        or (_in_text_cell(name, file) if file else None)
        or _misspelt(name, space, wanted)
        or _commented_out(name, space.cells)
        or (_elsewhere(name, file) if file else None)
    )


def defined(cell: Cell) -> dict[str, ast.stmt]:
    """Functions and lambdas at top level of a cell that are no stubs, by name."""
    return {name: node for node in _statements(cell) if not is_stub(node) for name in _names(node)}


def _names(node: ast.stmt) -> Iterator[str]:
    if isinstance(node, Function):
        yield node.name
    elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda):
        yield from (target.id for target in node.targets if isinstance(target, ast.Name))


def _constants(cell: Cell) -> dict[str, ast.stmt]:
    """Names that top-level lines of a cell give a value, by name."""
    return {name: node for node in _statements(cell) for name in _assigned(node)}


def _assigned(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Assign):
        yield from (target.id for target in node.targets if isinstance(target, ast.Name))
    elif isinstance(node, ast.AnnAssign) and node.value and isinstance(node.target, ast.Name):
        yield node.target.id


def _statements(cell: Cell) -> list[ast.stmt]:
    try:
        return parse_cell(cell)
    # The plan has noted what cannot be read.
    except (SyntaxError, ValueError, RuntimeError, MemoryError):
        return []


def _inside(name: str, cells: list[Cell]) -> Trace | None:
    """The function or constant, written inside of a function, of a class or of a block that does not run."""
    for cell in cells:
        for top in _statements(cell) if name in cell.source and not cell.demo else ():
            for node in ast.walk(top):
                if node is top or not isinstance(node, ast.stmt):
                    continue
                named = isinstance(node, Function) and node.name == name and not is_stub(node)
                if named or (name.isupper() and name in _assigned(node)):
                    kind = "nested" if isinstance(top, Function | ast.ClassDef) else "in_block"
                    return Trace(kind, cell.number, node.lineno)
    return None


def _in_text_cell(name: str, file: Path) -> Trace | None:
    try:
        texts = read_texts(file)
    except (OSError, Unreadable):
        return None
    for number, text in enumerate(texts, start=1):
        if _writes(name, text):
            return Trace("text_cell", wrote=str(number))
    return None


def _writes(name: str, text: str) -> bool:
    """Whether a text holds the function with a body of its own; a prompt may quote its first line."""
    found = re.search(
        rf"^([ \t>]*)(?:async\s+)?def\s+{re.escape(name)}\s*\(.*\n((?:\1[ \t]+\S.*\n?|[ \t]*\n)+)", text, re.M
    )
    return found is not None and not re.fullmatch(r"[\s.]*(pass|raise NotImplementedError.*)?[\s.]*", found[2])


def _misspelt(name: str, space: Namespace, wanted: tuple[str, ...]) -> Trace | None:
    # A constant that nothing needs is not executed.
    constant = name.isupper()
    own = {
        found: (cell.number, node.lineno)
        for cell in space.cells
        if not cell.demo
        for found, node in (_constants(cell) if constant else defined(cell)).items()
        if (constant or found in space.names) and found not in wanted
    }
    plain = {found.lower().replace("_", ""): found for found in own}
    close = difflib.get_close_matches(name.lower().replace("_", ""), plain, n=1, cutoff=ALIKE)
    if not close:
        return None
    wrote = plain[close[0]]
    return Trace("misspelt", *own[wrote], wrote=wrote)


def _commented_out(name: str, cells: list[Cell]) -> Trace | None:
    """The function with ``#`` before each of its lines, or inside of quotes."""
    pattern = re.compile(rf"^[ \t]*#[ \t]*(?:async )?def {re.escape(name)}\(", re.MULTILINE)
    for cell in cells:
        if cell.demo or name not in cell.source:
            continue
        for found in pattern.finditer(cell.source):
            end = re.compile(r"(?:^[ \t]*#.*\n?|^[ \t]*\n)*", re.MULTILINE).match(cell.source, found.start())
            if end and _writes(name, re.sub(r"^[ \t]*# ?", "", end[0], flags=re.MULTILINE)):
                line = cell.line + cell.source.count("\n", 0, found.start())
                return Trace("commented_out", cell.number, line)
        for node in _statements(cell):
            text = node.value.value if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) else None
            if isinstance(text, str) and _writes(name, text):
                return Trace("commented_out", cell.number, node.lineno)
    return None


def _elsewhere(name: str, file: Path) -> Trace | None:
    """Another notebook or script beside the file, or below it, that holds the function."""
    for path in _sources_below(file.parent):
        if path == file or path.stat().st_size > MOST_BYTES or name.encode() not in path.read_bytes():
            continue
        try:
            found = any(name in defined(cell) for cell in read_cells(path) if not cell.demo)
        except (OSError, Unreadable):
            continue
        if found:
            return Trace("elsewhere", wrote=path.relative_to(file.parent).as_posix()[-80:])
    return None


def _sources_below(folder: Path) -> list[Path]:
    """Notebooks and scripts in ``folder``, the nearest first; a student may keep much else there."""
    found: list[Path] = []
    for place, folders, files in itertools.islice(os.walk(folder), MOST_FOLDERS):
        deep = len(Path(place).relative_to(folder).parts) >= DEEPEST
        folders[:] = [] if deep else sorted(name for name in folders if name not in OURS and name[0] not in "._")
        found += [Path(place, name) for name in sorted(files) if name.lower().endswith((".ipynb", ".py"))]
    return [path for path in found[:MOST_FILES] if path.is_file() and path.name != "conftest.py"]
