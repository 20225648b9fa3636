"""Imports: one that fails takes no other along, and it is known what is missing."""

import ast
import contextlib
import importlib.util
import types
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Absent:
    """What an import asked for and did not find.

    Attributes:
        module: the module as the student wrote it, such as ``keras.utils.np_utils``.
        name: what is not in that module; empty where the module itself is missing.
    """

    module: str
    name: str = ""

    @property
    def dotted(self) -> str:
        """Module and name in one."""
        return f"{self.module}.{self.name}" if self.name else self.module


def one_by_one(node: ast.stmt) -> list[ast.stmt]:
    """An import of several names as imports of one name each; any other statement as it is."""
    return [*_singles(node)] if isinstance(node, ast.Import | ast.ImportFrom) else [node]


def imports_left_out(node: ast.stmt, line: int, names: dict[str, Any]) -> Iterator[ast.stmt]:
    """Imports of a ``try`` or ``if`` block whose names are not there, since another import of it failed.

    Args:
        line: where the block raised; 0 where it did not.
        names: what has been made so far.
    """
    for part in ast.walk(node):
        for field in ("body", "orelse", "finalbody"):
            suite = getattr(part, field, None)
            if not isinstance(suite, list) or isinstance(part, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef):
                continue
            imports = [one for one in suite if isinstance(one, ast.Import | ast.ImportFrom)]
            # A `try` leaves its suite early and goes on in a handler, which may raise in its turn.
            left_early = isinstance(part, ast.Try) and field == "body"
            left_early |= any(one.lineno <= line <= (one.end_lineno or one.lineno) for one in imports)
            for one in imports if left_early else ():
                yield from (single for single in _singles(one) if not binds(single) <= names.keys())


def binds(node: ast.Import | ast.ImportFrom) -> set[str]:
    """The names that an import makes."""
    return {alias.asname or alias.name.split(".")[0] for alias in node.names}


def what_is_absent(node: ast.stmt, problem: BaseException) -> Absent | None:
    """What the failing import ``node`` asked for in vain; None where something else went wrong."""
    if not isinstance(problem, ImportError):
        return None
    if isinstance(problem, ModuleNotFoundError) and problem.name:
        wrote = node.names[0].name if isinstance(node, ast.Import) else getattr(node, "module", "") or ""
        # The module that the student wrote, where it begins with the one that was not found.
        return Absent(wrote if f"{wrote}.".startswith(f"{problem.name}.") else problem.name)
    if isinstance(node, ast.ImportFrom) and node.module:
        return Absent(node.module, node.names[0].name)
    return absent_in(problem)


def absent_in(problem: BaseException) -> Absent | None:
    """What a function asked a module for in vain, by an import or as an attribute such as ``np.int``."""
    if isinstance(problem, ModuleNotFoundError) and problem.name:
        return Absent(problem.name)
    if isinstance(problem, ImportError):
        name = getattr(problem, "name_from", None) or _quoted(problem)
        return Absent(problem.name, name) if problem.name and name else None
    if isinstance(problem, AttributeError) and isinstance(problem.obj, types.ModuleType) and problem.name:
        return Absent(problem.obj.__name__, problem.name)
    return None


def is_installed(module: str) -> bool:
    """Whether the package that ``module`` belongs to is there; ``google`` is a name that many packages share."""
    with contextlib.suppress(ImportError, ValueError):
        found = importlib.util.find_spec(module.split(".")[0])
        return found is not None and found.origin is not None
    return False


def _quoted(problem: ImportError) -> str:
    """Python 3.11 tells the name only in its text: ``cannot import name 'x' from 'y'``."""
    parts = str(problem).split("'")
    return parts[1] if len(parts) > 2 and parts[0].startswith("cannot import name") else ""


def _is_future(node: ast.stmt) -> bool:
    return isinstance(node, ast.ImportFrom) and node.module == "__future__"


def _singles(node: ast.Import | ast.ImportFrom) -> list[ast.Import | ast.ImportFrom]:
    return [node] if len(node.names) == 1 or _is_future(node) else [_only(node, alias) for alias in node.names]


def _only(node: ast.Import | ast.ImportFrom, alias: ast.alias) -> ast.Import | ast.ImportFrom:
    one = ast.Import([alias]) if isinstance(node, ast.Import) else ast.ImportFrom(node.module, [alias], node.level)
    return ast.copy_location(one, node)
