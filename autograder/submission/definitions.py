"""Which statements of a submission are its definitions, and why each other one is left out.

Imports, functions and classes are always definitions. Any other top-level statement (``SIZE = 28``, ``model.add(...)``)
is kept where a definition needs what it makes, nothing it uses was left out, and it does not *run* something:
train, predict, evaluate, load, save, plot, print, ask or call the shell.
"""

import ast
import dis
import re
import types
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from IPython.core.inputtransformer2 import TransformerManager

from autograder.submission.cells import Cell

# Calling one of these at top level is running something, not defining something.
RUNNING = frozenset(
    "fit fit_generator train_on_batch test_on_batch evaluate predict predict_on_batch predict_generator score "
    "load_data fetch_openml load_model load_weights load imread read_csv read_text read_bytes get_file urlopen "
    "urlretrieve open input print display show imshow plot subplots subplot figure heatmap savefig plot_model summary "
    "layered_view graph_view save save_weights savetxt savez to_csv write_text write_bytes "
    "system popen Popen check_output check_call getoutput run_line_magic run_cell_magic get_ipython "
    "sleep exit quit _exit kill check check_all export submit".split()
)
# What this makes is fitted in no time, and to constants more often than to data: `LabelBinarizer().fit(range(10))`.
PREPROCESSING = "sklearn.preprocessing"
# The body of these cell magics is ordinary Python.
PYTHON_MAGICS = {"time", "timeit", "capture", "prun"}

# Of one cell, in characters and in statements; a student's longest have some hundred lines.
MAX_SOURCE = 500_000
MAX_STATEMENTS = 10_000
# IPython reads the whole cell anew for every magic in it: magics times characters, about two seconds.
MAX_MAGIC_WORK = 2_000_000
MAGIC = re.compile(r"^[ \t]*[%!?]|=[ \t]*[%!]|\?$", re.MULTILINE)

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
            found = [_statement(node, cell.number) for node in _parse(cell)]
        except SyntaxError as problem:
            _note_syntax_error(cell, problem.lineno or cell.line, problem.msg, plan)
        # IPython gives up on a cell of five hundred magics with RuntimeError, of which RecursionError is one.
        except (ValueError, RuntimeError, MemoryError):
            _note_syntax_error(cell, cell.line, "too deeply nested", plan)
        else:
            if cell.demo:
                for statement in found:
                    plan.demos |= dict.fromkeys(statement.binds, Dropped(cell.number, statement.line, "demo"))
            else:
                statements += found
    fitted = _preprocessing_names(statements)
    running = _running_functions(statements, fitted)
    statements = [_with_running(statement, running, fitted) for statement in statements]
    needed = _needed(statements, set(wanted))
    plan.dropped |= plan.demos
    for statement in statements:
        _place(statement, needed, plan)
    return plan


def _note_syntax_error(cell: Cell, line: int, message: str, plan: Plan) -> None:
    plan.syntax_errors.append((cell.number, line, message))
    for names in re.findall(r"^(?:(?:async\s+)?def|class)\s+(\w+)|^(\w+)\s*=", cell.source[:MAX_SOURCE], re.MULTILINE):
        plan.dropped[names[0] or names[1]] = Dropped(cell.number, line, "syntax")


def _place(statement: Statement, needed: set[str], plan: Plan) -> None:
    """Keep or drop one statement, in order, since a later one may make a dropped name anew."""
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
            plan.stubs.discard(name)
            if _is_stub(statement.node):
                plan.stubs.add(name)
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
    needed = set(wanted).union(*(statement.uses for statement in statements if _is_definition(statement.node)))
    waiting = list(needed)
    while waiting:
        for statement in makers.pop(waiting.pop(), ()):
            waiting += statement.uses - needed
            needed |= statement.uses
    return needed


def _parse(cell: Cell) -> list[ast.stmt]:
    source = cell.source
    if len(source) > MAX_SOURCE:
        raise ValueError("too long")
    try:
        tree = ast.parse(source)
    except SyntaxError:
        # Magics and shell lines become calls of get_ipython(), which are then left out.
        magic = re.match(r"\s*%%(\w+).*\n", source)
        if magic and magic[1] not in PYTHON_MAGICS:
            return []
        if magic:
            source = source.replace(magic[0], "\n" * magic[0].count("\n"), 1)
        if len(MAGIC.findall(source)) * len(source) > MAX_MAGIC_WORK:
            raise
        # IPython drops empty lines at the top, and lines are counted for the feedback.
        source = source.rstrip() + "\n"
        dropped = re.match(r"(?:[^\S\n]*\n)*", source)[0].count("\n")
        try:
            tree = ast.parse(TransformerManager().transform_cell(source))
        except SyntaxError as problem:
            problem.lineno = (problem.lineno or 1) + dropped + cell.line - 1
            raise
        ast.increment_lineno(tree, dropped)
    if len(tree.body) > MAX_STATEMENTS:
        raise ValueError("too many statements")
    ast.increment_lineno(tree, cell.line - 1)
    return tree.body


def _is_definition(node: ast.stmt) -> bool:
    if isinstance(node, ast.Try):
        # `try: import x / except ImportError: y = None`
        return any(isinstance(inner, Definition) for inner in node.body) and not _names_running(node)
    if isinstance(node, ast.If):
        return (
            not _is_main_guard(node)
            and any(isinstance(inner, Definition) for inner in node.body)
            and not _names_running(node)
        )
    return isinstance(node, Definition)


def _is_main_guard(node: ast.If) -> bool:
    return any(isinstance(part, ast.Name) and part.id == "__name__" for part in ast.walk(node.test))


def _is_stub(node: ast.stmt) -> bool:
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


def _statement(node: ast.stmt, cell: int) -> Statement:
    code = compile(ast.Module([node], type_ignores=[]), "<definitions>", "exec", dont_inherit=True)
    binds = {step.argval for step in dis.get_instructions(code) if step.opname in {"STORE_NAME", "STORE_GLOBAL"}}
    changes: set[str] = set()
    for part in _walk_module_scope(node):
        if isinstance(part, ast.Attribute | ast.Subscript) and not isinstance(part.ctx, ast.Load):
            changes |= _base(part)
        elif isinstance(part, ast.Expr) and isinstance(part.value, ast.Call):
            changes |= _base(part.value.func)
    return Statement(node, cell, frozenset(binds), frozenset(changes), frozenset(_globals_used(code)))


def _globals_used(code: types.CodeType) -> set[str]:
    """Module-level names that this code, or a function or class in it, looks up."""
    used = {step.argval for step in dis.get_instructions(code) if step.opname in {"LOAD_NAME", "LOAD_GLOBAL"}}
    for part in code.co_consts:
        if isinstance(part, types.CodeType):
            used |= _globals_used(part)
    return used


def _walk_module_scope(node: ast.AST) -> Iterator[ast.AST]:
    """Every node that is executed at top level in the module's own scope: no function or class bodies."""
    # Without recursion: what Python compiles may be nested more deeply than its functions may call each other.
    waiting = [node]
    while waiting:
        part = waiting.pop()
        yield part
        if not isinstance(part, ast.Lambda | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            waiting += ast.iter_child_nodes(part)


def _base(node: ast.expr) -> set[str]:
    """The name that an attribute, an item or a method call belongs to; none for a plain name's call."""
    if isinstance(node, ast.Name):
        return set()
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    return {node.id} if isinstance(node, ast.Name) else set()


def _root(node: ast.expr) -> str:
    """The name that a chain of attributes, items and calls begins with; empty where it is none."""
    while isinstance(node, ast.Attribute | ast.Subscript | ast.Call):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else ""


def _preprocessing_names(statements: list[Statement]) -> frozenset[str]:
    """Names for scikit-learn's preprocessing, and for what is made with it."""
    found: set[str] = set()
    for statement in statements:
        node = statement.node
        if isinstance(node, ast.ImportFrom) and f"{node.module}.".startswith(f"{PREPROCESSING}."):
            found |= statement.binds
        elif isinstance(node, ast.ImportFrom) and node.module == "sklearn":
            found |= {name.asname or name.name for name in node.names if name.name == "preprocessing"}
        elif isinstance(node, ast.Import):
            found |= {name.asname for name in node.names if name.name == PREPROCESSING and name.asname}
        elif isinstance(node, ast.Assign) and _root(node.value) in found:
            found |= statement.binds
    return frozenset(found)


def _calls(node: ast.AST, fitted: frozenset[str] = frozenset()) -> Iterator[tuple[str, bool]]:
    """Names called when ``node`` is executed, not when a function in it is; and whether as a method.

    ``fit`` of what ``fitted`` names is not among them.
    """
    for part in _walk_module_scope(node):
        if isinstance(part, ast.Call):
            if isinstance(part.func, ast.Name):
                yield part.func.id, False
            elif isinstance(part.func, ast.Attribute) and not (part.func.attr == "fit" and _root(part.func) in fitted):
                yield part.func.attr, True


def _names_running(node: ast.stmt, own: frozenset[str] = frozenset(), fitted: frozenset[str] = frozenset()) -> bool:
    return any(name in RUNNING and (method or name not in own) for name, method in _calls(node, fitted))


def _running_functions(statements: list[Statement], fitted: frozenset[str]) -> dict[str, bool]:
    """The student's own functions -> whether calling one trains, plots, loads and so on, also through others."""
    bodies: dict[str, list[ast.stmt]] = {}
    for statement in statements:
        if isinstance(statement.node, ast.FunctionDef):
            bodies[statement.node.name] = statement.node.body
        elif isinstance(statement.node, ast.ClassDef):
            inits = [part for part in statement.node.body if getattr(part, "name", "") == "__init__"]
            bodies[statement.node.name] = inits[0].body if inits else []
    own = frozenset(bodies)
    callers: dict[str, list[str]] = {}
    for name, body in bodies.items():
        for called in {called for part in body for called, method in _calls(part) if not method}:
            callers.setdefault(called, []).append(name)
    waiting = [name for name, body in bodies.items() if any(_names_running(part, own, fitted) for part in body)]
    running = dict.fromkeys(bodies, False)
    while waiting:
        name = waiting.pop()
        if not running[name]:
            running[name] = True
            waiting += callers.get(name, ())
    return running


def _with_running(statement: Statement, running: dict[str, bool], fitted: frozenset[str]) -> Statement:
    runs = (
        isinstance(statement.node, ast.While)
        or _names_running(statement.node, frozenset(running), fitted)
        or any(running.get(called, False) for called, method in _calls(statement.node) if not method)
        or (isinstance(statement.node, ast.If) and _is_main_guard(statement.node))
    )
    return replace(statement, runs=runs)
