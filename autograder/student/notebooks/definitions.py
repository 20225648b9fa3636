"""Which statements of a submission are its definitions, and why each other one is left out.

Imports, functions and classes are always definitions. Any other top-level statement (``SIZE = 28``, ``model.add(...)``)
is kept where a definition needs what it makes, nothing it uses was left out, and it does not *run* something:
train, predict, evaluate, load, save, plot, print, ask or call the shell.
"""

import ast
import dis
import inspect
import re
import types
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from autograder.student.notebooks.cells import Cell
from autograder.student.notebooks.imports import one_by_one
from autograder.student.notebooks.parsing import MAX_SOURCE, parse_cell
from autograder.student.notebooks.running import (
    block_runs,
    calls_running,
    names_running,
    preprocessing_names,
    root_of,
    running_functions,
    walk_module_scope,
)

# What `globals()[...] = ...` makes.
ANY_NAME = "*"

Definition = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


@dataclass(frozen=True)
class Statement:
    """One top-level statement, with the names it makes and uses."""

    node: ast.stmt
    cell: int
    binds: frozenset[str]
    changes: frozenset[str]
    uses: frozenset[str]
    runs: bool = False

    @property
    def line(self) -> int:
        """Its first line, in its cell or script."""
        return self.node.lineno


@dataclass(frozen=True)
class Dropped:
    """A name that grading does not make: ``why`` is ``runs``, ``depends``, ``demo``, ``syntax`` or ``raised``."""

    cell: int
    line: int
    why: str


@dataclass
class Plan:
    """What to execute, what was left out, and which functions are still stubs."""

    statements: list[Statement] = field(default_factory=list)
    dropped: dict[str, Dropped] = field(default_factory=dict)
    stubs: set[str] = field(default_factory=set)
    demos: dict[str, Dropped] = field(default_factory=dict)
    # Names in cells with a syntax error, and answers that a stub further below replaces.
    broken: dict[str, Dropped] = field(default_factory=dict)
    replaced: dict[str, Dropped] = field(default_factory=dict)
    syntax_errors: list[tuple[int, int, str]] = field(default_factory=list)


def plan_definitions(cells: Iterable[Cell], wanted: Iterable[str]) -> Plan:
    """Choose the definitions among the top-level statements of ``cells``.

    Args:
        cells: code cells in execution order.
        wanted: the names that the exercises ask for.
    """
    plan = Plan()
    statements: list[Statement] = []
    for cell in cells:
        try:
            parts = [part for one in parse_cell(cell) for part in _singly(one)]
            if cell.demo:
                # Nothing but its names is of use.
                places = ((name, part.lineno) for part in parts for name in _stored(_compiled(part)))
                plan.demos |= {name: Dropped(cell.number, line, "demo") for name, line in places}
            else:
                statements += [_statement(part, cell.number) for part in parts]
        except SyntaxError as problem:
            _note_syntax_error(cell, problem.lineno or cell.line, problem.msg, plan)
        # IPython gives up on a cell of five hundred magics with RuntimeError, of which RecursionError is one.
        except (ValueError, RuntimeError, MemoryError):
            _note_syntax_error(cell, cell.line, "too deeply nested", plan)
    nodes = [statement.node for statement in statements]
    fitted = preprocessing_names(nodes)
    running = running_functions(nodes, fitted)
    statements = [_with_running(statement, running, fitted) for statement in statements]
    needed = _needed(statements, set(wanted))
    plan.dropped |= plan.broken | plan.demos
    made: set[str] = set()
    for statement in statements:
        _place(statement, needed, made, plan)
    return plan


def _note_syntax_error(cell: Cell, line: int, message: str, plan: Plan) -> None:
    plan.syntax_errors.append((cell.number, line, message))
    for names in re.findall(r"^(?:(?:async\s+)?def|class)\s+(\w+)|^(\w+)\s*=", cell.source[:MAX_SOURCE], re.MULTILINE):
        plan.broken[names[0] or names[1]] = Dropped(cell.number, line, "syntax")


def _place(statement: Statement, needed: set[str], made: set[str], plan: Plan) -> None:
    """Keep or drop one statement, in order, since a later one may make a dropped name anew.

    Args:
        made: the names that are there so far.
    """
    if _is_definition(statement.node):
        keep = True
    elif statement.runs or not (statement.binds | statement.changes) & needed:
        keep = False
    else:
        keep = not any(name in plan.dropped for name in statement.uses)
    if keep:
        plan.statements.append(statement)
        for name in statement.binds:
            plan.dropped.pop(name, None)
            if is_stub(statement.node):
                if name in made and name not in plan.stubs:
                    plan.replaced[name] = Dropped(statement.cell, statement.line, "stub")
                plan.stubs.add(name)
            else:
                plan.stubs.discard(name)
                plan.replaced.pop(name, None)
            made.add(name)
    else:
        why = "runs" if statement.runs else "depends"
        for name in statement.binds:
            plan.dropped[name] = Dropped(statement.cell, statement.line, why)


def _needed(statements: list[Statement], wanted: set[str]) -> set[str]:
    """Names that definitions use, and those that their makers use in turn."""
    makers: dict[str, list[Statement]] = {}
    for statement in statements:
        for name in statement.binds | statement.changes if not _is_definition(statement.node) else ():
            makers.setdefault(name, []).append(statement)
    needed = {ANY_NAME}.union(wanted, *(statement.uses for statement in statements if _is_definition(statement.node)))
    waiting = list(needed)
    while waiting:
        for statement in makers.pop(waiting.pop(), ()):
            waiting += statement.uses - needed
            needed |= statement.uses
    return needed


def _is_definition(node: ast.stmt) -> bool:
    if isinstance(node, ast.Try):
        # `try: import x / except ImportError: y = None`
        return any(isinstance(inner, Definition) for inner in node.body) and not block_runs(node)
    if isinstance(node, ast.If):
        return (
            not _is_main_guard(node)
            and any(isinstance(inner, Definition) for inner in node.body)
            and not block_runs(node)
        )
    return isinstance(node, Definition)


def _singly(node: ast.stmt) -> list[ast.stmt]:
    return [single for part in _unguarded(node) for single in one_by_one(part)]


def _unguarded(node: ast.stmt) -> list[ast.stmt]:
    """The statements of ``if __name__ == "__main__":``, where functions are among them: a notebook is main."""
    makes = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    if isinstance(node, ast.If) and _is_main_guard(node) and any(isinstance(part, makes) for part in node.body):
        return node.body
    return [node]


def _is_main_guard(node: ast.If) -> bool:
    return any(isinstance(part, ast.Name) and part.id == "__name__" for part in ast.walk(node.test))


def is_stub(node: ast.stmt) -> bool:
    """Whether it is a function that nobody has begun to write."""
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return False
    body = [part for part in node.body if not (isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant))]
    if not body:
        return True
    if len(body) > 1:
        return False
    if isinstance(body[0], ast.Raise):
        raised = body[0].exc.func if isinstance(body[0].exc, ast.Call) else body[0].exc
        return isinstance(raised, ast.Name) and raised.id == "NotImplementedError"
    return isinstance(body[0], ast.Pass)


def _compiled(node: ast.stmt) -> types.CodeType:
    module = ast.Module([node], type_ignores=[])
    # Jupyter allows `await` outside of functions.
    code: types.CodeType = compile(module, "<definitions>", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    return code


def _stored(code: types.CodeType) -> set[str]:
    """Module-level names that this code makes."""
    return {step.argval for step in dis.get_instructions(code) if step.opname in {"STORE_NAME", "STORE_GLOBAL"}}


def _statement(node: ast.stmt, cell: int) -> Statement:
    code = _compiled(node)
    changes: set[str] = set()
    for part in walk_module_scope(node):
        if isinstance(part, ast.Attribute | ast.Subscript) and not isinstance(part.ctx, ast.Load):
            changes |= _base(part) or ({ANY_NAME} if root_of(part) == "globals" else set())
        elif isinstance(part, ast.Expr) and isinstance(part.value, ast.Call):
            changes |= _base(part.value.func)
    waits = bool(code.co_flags & inspect.CO_COROUTINE)
    return Statement(
        node, cell, frozenset(_stored(code)), frozenset(changes), frozenset(_globals_used(code)), runs=waits
    )


def _globals_used(code: types.CodeType) -> set[str]:
    """Module-level names that this code, or a function or class in it, looks up."""
    used = {step.argval for step in dis.get_instructions(code) if step.opname in {"LOAD_NAME", "LOAD_GLOBAL"}}
    for part in code.co_consts:
        if isinstance(part, types.CodeType):
            used |= _globals_used(part)
    return used


def _base(node: ast.expr) -> set[str]:
    """The name that an attribute, an item or a method call belongs to; none for a plain name's call."""
    if isinstance(node, ast.Name):
        return set()
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    return {node.id} if isinstance(node, ast.Name) else set()


def _with_running(statement: Statement, running: Mapping[str, bool], fitted: frozenset[str]) -> Statement:
    node = statement.node
    # `TEXT = print("...")` makes None: who sees that is told more than that the line does not run.
    harmless = frozenset(running) | (frozenset({"print"}) if isinstance(node, ast.Assign) else frozenset())
    runs = (
        statement.runs
        or isinstance(node, ast.While)
        or names_running(node, harmless, fitted)
        or calls_running(node, running)
        or (isinstance(node, ast.If) and _is_main_guard(node))
    )
    return replace(statement, runs=runs)
