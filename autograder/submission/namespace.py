"""The definitions of a submission, executed: the names that the checks call."""

import __future__

import ast
import builtins
import sys
import types
from dataclasses import dataclass, field
from typing import Any

from autograder.submission.cells import Cell
from autograder.submission.definitions import Dropped, Plan, Statement, plan_definitions

SOURCE_NAME = "submission cell "


@dataclass
class Namespace:
    """Live names, and what is known of those that are not there."""

    names: dict[str, Any]
    plan: Plan
    raised: dict[str, tuple[Dropped, str]] = field(default_factory=dict)
    # Definitions that could not be made because a default or decorator uses a dropped name: name -> that name.
    leaning: dict[str, str] = field(default_factory=dict)

    def missing(self, name: str) -> bool:
        """True where the student has not begun: no such name anywhere, or the stub as it was."""
        if name in self.names:
            return name in self.plan.stubs and name not in self.plan.demos
        return name not in self.plan.dropped and name not in self.raised


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
    namespace = Namespace(module.__dict__, plan)
    flags = 0
    for statement in plan.statements:
        flags |= _future_flags(statement)
        try:
            tree = ast.Module([statement.node], type_ignores=[])
            exec(
                compile(tree, f"{SOURCE_NAME}{statement.cell}", "exec", flags, dont_inherit=True),
                module.__dict__,
            )
        # Whatever a student's top-level line raises, the other definitions still count; an imported script may exit.
        except (Exception, SystemExit) as problem:
            for name in statement.binds:
                module.__dict__.pop(name, None)
                why = Dropped(statement.cell, statement.line, "raised")
                namespace.raised[name] = (why, exception_name(problem))
                if isinstance(problem, NameError) and problem.name in plan.dropped:
                    namespace.leaning[name] = problem.name
        else:
            for name in statement.binds:
                namespace.raised.pop(name, None)
                namespace.leaning.pop(name, None)
    return namespace


def exception_name(problem: BaseException) -> str:
    """The name of Python's own exception that ``problem`` is, or is made from: a student's class may have any name."""
    return next(base.__name__ for base in type(problem).__mro__ if getattr(builtins, base.__name__, None) is base)


def _future_flags(statement: Statement) -> int:
    node = statement.node
    if not isinstance(node, ast.ImportFrom) or node.module != "__future__":
        return 0
    return sum(getattr(__future__, alias.name).compiler_flag for alias in node.names if hasattr(__future__, alias.name))
