"""The lines of a submission that define a name, as its student wrote them: a page shows them beside feedback."""

import ast
import contextlib
import io
import re
import tokenize
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from autograder.student.notebooks.cells import Cell
from autograder.student.notebooks.definitions import Statement
from autograder.student.notebooks.namespace import Namespace

MOST_LETTERS, MOST_LINES = 4_000, 80
CUT = "\n…"
# Letters of a line that a message quotes.
MAX_QUOTE = 80


class Excerpt(NamedTuple):
    """Some lines of a submission.

    Attributes:
        name: what they define.
        cell: number of the code cell, from 1; 0 in a script.
        line: the first of them, in the cell or script.
        text: the lines; cut at ``MOST_LINES`` and ``MOST_LETTERS``.
    """

    name: str
    cell: int
    line: int
    text: str


# Exercise -> what its student wrote for it.
Code = Mapping[str, tuple[Excerpt, ...]]


def read_code(data: Mapping[str, Iterable[Any]]) -> Code:
    """Code that has crossed as JSON: exercise -> lists ``[name, cell, line, text]``."""
    return {exercise: tuple(Excerpt(*one) for one in excerpts) for exercise, excerpts in data.items()}


def quoted(line: str) -> str:
    """A student's line as a message quotes it, without a comment behind it; three dots show that a long one is cut."""
    text = _without_comment(line.strip())
    return text if len(text) <= MAX_QUOTE else f"{text[: MAX_QUOTE - 1]}…"


def _without_comment(text: str) -> str:
    # A line may be a part of a longer statement, which Python cannot read by itself.
    with contextlib.suppress(tokenize.TokenError, SyntaxError):
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT:
                return text[: token.start[1]].strip() or text
    return text


def excerpt_of(name: str, space: Namespace, is_script: bool) -> Excerpt | None:
    """Where ``name`` is defined; None where the student has not begun it, or no line of it is known."""
    if space.missing(name):
        return None
    made = next((one for one in reversed(space.plan.statements) if name in one.binds), None)
    gone = space.plan.dropped.get(name)
    number = made.cell if made else gone.cell if gone else 0
    cell = next((one for one in space.cells if one.number == number), None)
    if cell is None:
        return None
    lines = cell.source.splitlines()
    if made:
        first, last = _lines_of(made)
    else:
        # Of a cell that Python cannot read only the beginning of the definition is known.
        first, last = _begins(name, cell) or (gone.line if gone else cell.line), cell.line + len(lines) - 1
    text = "\n".join(lines[first - cell.line : last - cell.line + 1])
    return Excerpt(name, 0 if is_script else cell.number, first, _cut(text)) if text.strip() else None


def _lines_of(statement: Statement) -> tuple[int, int]:
    node = statement.node
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(one.lineno for one in decorators)]), node.end_lineno or node.lineno


def _begins(name: str, cell: Cell) -> int:
    """The line of a cell that begins the definition of ``name``; 0 where none does."""
    begin = re.compile(rf"\s*(?:(?:async\s+)?def|class)\s+{re.escape(name)}\b|{re.escape(name)}\s*=")
    lines = enumerate(cell.source.splitlines(), start=cell.line)
    return next((number for number, line in lines if begin.match(line)), 0)


def _cut(text: str) -> str:
    lines = text.rstrip().splitlines()
    short = "\n".join(lines[:MOST_LINES])[:MOST_LETTERS]
    return short + CUT if len(short) < len("\n".join(lines)) else short
