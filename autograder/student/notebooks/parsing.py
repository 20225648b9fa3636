"""From a cell to its statements: plain Python, or Python with the notebook's own lines (magics and shell lines)."""

import ast
import re
from collections.abc import Iterator

from IPython.core.inputtransformer2 import TransformerManager

from autograder.student.notebooks.cells import Cell
from autograder.student.notebooks.running import NOTEBOOK

# The body of these cell magics is ordinary Python.
PYTHON_MAGICS = {"time", "timeit", "capture", "prun"}
# What stands behind `%time` is a statement that runs, in a function as at top level.
STATEMENT_MAGICS = {"time"}

# Of one cell, in characters and in statements; a student's longest have some hundred lines.
MAX_SOURCE = 500_000
MAX_STATEMENTS = 10_000
# IPython reads the whole cell anew for every magic in it: magics times characters, about two seconds.
MAX_MAGIC_WORK = 2_000_000
MAGIC = re.compile(r"^[ \t]*[%!?]|=[ \t]*[%!]|\?$", re.MULTILINE)


def parse_cell(cell: Cell) -> list[ast.stmt]:
    """The top-level statements of a cell; line numbers are those of its notebook cell or script.

    Magics and shell lines become calls of ``get_ipython()``, except that ``%time x = f()`` becomes ``x = f()``.

    Raises:
        SyntaxError: if it is no Python.
        ValueError, RuntimeError, MemoryError: if it is too long or too deeply nested.
    """
    source = cell.source
    if len(source) > MAX_SOURCE:
        raise ValueError("too long")
    try:
        tree = ast.parse(source)
    except SyntaxError:
        magic = re.match(r"\s*%%(\w+).*\n", source)
        if magic and magic[1] not in PYTHON_MAGICS:
            return []
        if magic:
            source = source.replace(magic[0], "\n" * magic[0].count("\n"), 1)
        if len(MAGIC.findall(source)) * len(source) > MAX_MAGIC_WORK:
            raise
        # IPython drops empty lines at the top, and lines are counted for the feedback.
        source = source.rstrip() + "\n"
        blank = re.match(r"(?:[^\S\n]*\n)*", source)
        dropped = blank[0].count("\n") if blank else 0
        try:
            source = TransformerManager().transform_cell(source)
            tree = ast.parse(source)
        except SyntaxError as problem:
            problem.lineno = (problem.lineno or 1) + dropped + cell.line - 1
            raise
        ast.increment_lineno(tree, dropped)
    if len(tree.body) > MAX_STATEMENTS:
        raise ValueError("too many statements")
    # To walk through all of a tree takes as long as to parse it.
    if cell.line > 1:
        ast.increment_lineno(tree, cell.line - 1)
    if NOTEBOOK in source:
        _run_timed_statements(tree)
    return tree.body


def notebook_calls(node: ast.AST) -> Iterator[tuple[ast.Call, str, str]]:
    """Calls of ``get_ipython()``'s methods in ``node``: the call, the method, and the magic's name where it is one."""
    for part in ast.walk(node):
        if isinstance(part, ast.Call) and (method := _notebook_method(part)):
            first = part.args[0] if part.args else None
            runs_magic = method in ("run_line_magic", "run_cell_magic", "magic")
            magic = str(first.value) if runs_magic and isinstance(first, ast.Constant) else ""
            yield part, method, magic.lstrip("%").split(" ")[0]


def _notebook_method(node: ast.expr | None) -> str:
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
        return ""
    owner = node.func.value
    asks = isinstance(owner, ast.Call) and isinstance(owner.func, ast.Name) and owner.func.id == NOTEBOOK
    return node.func.attr if asks else ""


def _run_timed_statements(tree: ast.Module) -> None:
    """Put the statement in the place of its timing: `%time x = f()`, and the body of an exported `%%time` cell."""
    for node in ast.walk(tree):
        for name in ("body", "orelse", "finalbody"):
            statements = getattr(node, name, None)
            if isinstance(statements, list):
                statements[:] = [new for old in statements for new in _timed(old)]
        if isinstance(node, ast.Assign) and (timed := _timed_source(node.value)):
            _put_value(node, timed)


def _timed(statement: ast.stmt) -> list[ast.stmt]:
    timed = _timed_source(statement.value) if isinstance(statement, ast.Expr) else ""
    if not timed:
        return [statement]
    try:
        body = ast.parse(timed).body
    except SyntaxError:
        return [statement]
    for one in body:
        _move(one, statement.lineno)
    return body or [statement]


def _put_value(node: ast.Assign, timed: str) -> None:
    try:
        value = ast.parse(timed, mode="eval").body
    except SyntaxError:
        return
    _move(value, node.lineno)
    node.value = value


def _move(node: ast.AST, line: int) -> None:
    """Put ``node`` and all of its parts on one line."""
    for part in ast.walk(node):
        if hasattr(part, "lineno") and hasattr(part, "end_lineno"):
            part.lineno = part.end_lineno = line


def _timed_source(node: ast.expr | None) -> str:
    method = _notebook_method(node)
    arguments = node.args if method and isinstance(node, ast.Call) else []
    values = [part.value for part in arguments if isinstance(part, ast.Constant)]
    texts = [value for value in values if isinstance(value, str)]
    if len(texts) < len(values):
        return ""
    if method == "run_line_magic" and len(texts) == 2 and texts[0] in STATEMENT_MAGICS:
        return texts[1].strip()
    if method == "run_cell_magic" and len(texts) == 3 and texts[0] in PYTHON_MAGICS:
        return texts[2]
    return ""
