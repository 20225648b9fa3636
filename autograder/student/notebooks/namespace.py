"""The definitions of a submission, executed: the names that the checks call."""

import __future__

import ast
import builtins
import sys
import types
from collections.abc import Set
from dataclasses import dataclass, field
from typing import Any

from autograder.student.notebooks.cells import Cell
from autograder.student.notebooks.definitions import Dropped, Plan, Statement, plan_definitions
from autograder.student.notebooks.imports import Absent, binds, imports_left_out, what_is_absent

SOURCE_NAME = "submission cell "


@dataclass
class Namespace:
    """Live names, and what is known of those that are not there.

    Attributes:
        cells: what the names were made from.
        raised: name -> where its definition raised, and the exception's type.
        imports: name -> what its import asked for in vain; under ``*`` a star import's.
    """

    names: dict[str, Any]
    plan: Plan
    cells: list[Cell] = field(default_factory=list)
    raised: dict[str, tuple[Dropped, str]] = field(default_factory=dict)
    imports: dict[str, Absent] = field(default_factory=dict)
    # Definitions that could not be made because a default or decorator uses a dropped name: name -> that name.
    leaning: dict[str, str] = field(default_factory=dict)

    def missing(self, name: str) -> bool:
        """True where the student has not begun: no such name anywhere, or the stub as it was."""
        if name in self.names:
            return name in self.plan.stubs and name not in self.plan.demos
        return name not in self.plan.dropped and name not in self.raised

    def is_blank(self, name: str) -> bool:
        """True for a constant of no text: it is not missing, and a stub all the same; its check says what it lacks."""
        value = self.names.get(name)
        return type(value) is str and not value and not self.missing(name)


def execute_definitions(cells: list[Cell], wanted: tuple[str, ...]) -> Namespace:
    """Execute the definitions of ``cells`` one by one; one that raises costs only what it would have made.

    Args:
        cells: code cells in order.
        wanted: the names that the exercises ask for.
    """
    plan = plan_definitions(cells, wanted)
    module = types.ModuleType("__main__")
    # Notebooks run as __main__; dataclasses and pickling look their module up by this name.
    sys.modules["__main__"] = module
    namespace = Namespace(module.__dict__, plan, cells)
    flags = 0
    for statement in plan.statements:
        flags |= _future_flags(statement)
        node = statement.node
        raised_at = _execute(node, statement, flags, namespace)
        if isinstance(node, ast.Try) or (raised_at and isinstance(node, ast.If)):
            for one in imports_left_out(node, raised_at, namespace.names):
                _execute(one, statement, flags, namespace)
    return namespace


def _execute(node: ast.stmt, statement: Statement, flags: int, namespace: Namespace) -> int:
    """Execute ``node``, which is ``statement`` or an import in it.

    Returns:
        The line that raised; 0 where none did.
    """
    names = namespace.names
    made = binds(node) if isinstance(node, ast.Import | ast.ImportFrom) else statement.binds
    try:
        tree = ast.Module([node], type_ignores=[])
        exec(compile(tree, f"{SOURCE_NAME}{statement.cell}", "exec", flags, dont_inherit=True), names)
    # Whatever a student's top-level line raises, the other definitions still count; an imported script may exit.
    except (Exception, SystemExit) as problem:
        _note(problem, node, made, statement, namespace)
        inner = problem.__traceback__.tb_next if problem.__traceback__ else None
        return inner.tb_lineno if inner else statement.line
    for name in made & names.keys():
        for known in (namespace.raised, namespace.leaning, namespace.imports):
            known.pop(name, None)
    return 0


def _note(problem: BaseException, node: ast.stmt, made: Set[str], statement: Statement, namespace: Namespace) -> None:
    """Remember what ``node`` did not make. An import in a block may have succeeded before the one that failed."""
    is_import = isinstance(node, ast.Import | ast.ImportFrom)
    imported = set().union(*(binds(part) for part in ast.walk(node) if isinstance(part, ast.Import | ast.ImportFrom)))
    absent = what_is_absent(node, problem) if is_import else None
    if absent and "*" in made:
        namespace.imports["*"] = absent
    for name in made - {"*"}:
        if name in imported and name in namespace.names:
            continue
        namespace.names.pop(name, None)
        namespace.raised[name] = (Dropped(statement.cell, node.lineno, "raised"), exception_name(problem))
        if absent:
            namespace.imports[name] = absent
        if isinstance(problem, NameError) and (
            problem.name in namespace.plan.dropped or problem.name in namespace.raised
        ):
            namespace.leaning[name] = problem.name


def exception_name(problem: BaseException) -> str:
    """The name of Python's own exception that ``problem`` is, or is made from: a student's class may have any name."""
    bases = type(problem).__mro__
    name: str = next(base.__name__ for base in bases if getattr(builtins, base.__name__, None) is base)
    return name


def _future_flags(statement: Statement) -> int:
    node = statement.node
    if not isinstance(node, ast.ImportFrom) or node.module != "__future__":
        return 0
    return sum(getattr(__future__, alias.name).compiler_flag for alias in node.names if hasattr(__future__, alias.name))
