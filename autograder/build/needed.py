"""The part of a Python file that is needed: what students receive holds nothing that only hidden checks use."""

import ast
from collections.abc import Iterable, Iterator


def only_needed(source: str, names: Iterable[str]) -> str:
    """The file with its docstring, and of its other top-level statements those that ``names`` lead to.

    Comments right above a statement go with it.
    """
    lines = source.splitlines(keepends=True)
    body = ast.parse(source).body
    kept = _reached(body, set(names))
    parts = []
    before = 0
    for statement in body:
        first = min([statement.lineno, *(one.lineno for one in getattr(statement, "decorator_list", ()))]) - 1
        while first > before and lines[first - 1].startswith("#"):
            first -= 1
        if statement in kept:
            blank = 2 if isinstance(statement, ast.FunctionDef | ast.ClassDef) else 0
            blank = max(blank, min(2, _blank_before(lines, first)))
            parts.append(("\n" * blank if parts else "") + "".join(lines[first : statement.end_lineno]))
        before = statement.end_lineno
    return "".join(parts)


def imported_from(source: str, package: str) -> Iterator[tuple[str, str]]:
    """(module, name) for every ``from package.module import name``."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith(f"{package}."):
            for alias in node.names:
                yield node.module.removeprefix(f"{package}."), alias.name


def attributes_of(source: str, name: str) -> set[str]:
    """Attributes that the code reads of a variable: of ``probe``, the functions that it calls."""
    return {
        node.attr
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == name
    }


def _blank_before(lines: list[str], at: int) -> int:
    count = 0
    while count < at and not lines[at - 1 - count].strip():
        count += 1
    return count


def _reached(body: list[ast.stmt], names: set[str]) -> list[ast.stmt]:
    waiting, kept = list(names), [statement for statement in body if _is_docstring(statement, body)]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        for statement in body:
            if statement not in kept and name in _bound(statement):
                kept.append(statement)
                waiting += _used(statement)
    return kept


def _is_docstring(statement: ast.stmt, body: list[ast.stmt]) -> bool:
    return statement is body[0] and isinstance(statement, ast.Expr)


def _bound(statement: ast.stmt) -> set[str]:
    """Names that a top-level statement makes or changes."""
    if isinstance(statement, ast.FunctionDef | ast.ClassDef):
        return {statement.name}
    if isinstance(statement, ast.Import | ast.ImportFrom):
        return {(alias.asname or alias.name).split(".")[0] for alias in statement.names}
    return {
        node.id for node in ast.walk(statement) if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)
    }


def _used(statement: ast.stmt) -> set[str]:
    return {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}
