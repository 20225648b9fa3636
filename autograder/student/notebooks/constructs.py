"""Constructs in a student's source by which a misconception can be pointed at, such as ``//`` or a default ``[]``.

A misconception lists in ``look_for`` what its hint suspects. Entries are names of ``KINDS``, or ``call:NAME``,
``keyword:NAME`` and ``operator:SIGN``.
"""

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from autograder.student.notebooks.array_constructs import joined_behind, moved_axes, same_dtype, swapped_index
from autograder.student.notebooks.calls import called

SIGNS = {
    "//": ast.FloorDiv,
    "%": ast.Mod,
    "@": ast.MatMult,
    "&": ast.BitAnd,
    "and": ast.And,
    "or": ast.Or,
    ">": ast.Gt,
    ">=": ast.GtE,
    "<": ast.Lt,
    "<=": ast.LtE,
}
# Types whose values are whole numbers, however they are written.
WHOLE = re.compile(r"(u?int|bool|long)\d*_?")
UNSIGNED = re.compile(r"uint\d*")
SIGNED_BYTES = re.compile(r"int8|byte")
# Methods by which a list, a dictionary or an array becomes another one itself.
CHANGING = frozenset(
    "add append clear extend fill insert partition pop popitem remove resize reverse setdefault sort update".split()
)
# What gives a view, or the same object, of what it is given.
VIEWS = frozenset("asarray asanyarray atleast_1d atleast_2d ravel reshape squeeze swapaxes transpose view".split())
# What makes a new list or array.
MAKE_NEW = frozenset("array copy empty empty_like full list ones ones_like zeros zeros_like".split())
MADE_ONCE = (ast.List, ast.Dict, ast.Set, ast.Call, ast.ListComp, ast.DictComp)

Definition = ast.FunctionDef | ast.AsyncFunctionDef
Matches = Callable[[Definition], Iterator[ast.AST]]


def find(wanted: str, function: Definition) -> ast.AST | None:
    """The first place of a construct in a function; None where it does not occur, or where there is no such construct.

    Args:
        wanted: an entry of ``look_for``.
    """
    return min(_matches(wanted, function), key=_line, default=None)


def is_known(wanted: str) -> bool:
    """Whether ``wanted`` may stand in ``look_for``."""
    kind, _, name = wanted.partition(":")
    return (
        wanted in KINDS
        or (kind in ("call", "keyword") and name.isidentifier())
        or (kind == "operator" and name in SIGNS)
    )


def in_order(function: ast.AST) -> list[ast.AST]:
    """All parts of a function or a loop, those of a line before those of the next."""
    return sorted(ast.walk(function), key=_line)


def _line(node: ast.AST) -> int:
    return getattr(node, "lineno", 0)


def parameters(function: Definition) -> list[str]:
    """The names of all parameters but ``*args`` and ``**kwargs``."""
    given = function.args
    return [one.arg for one in (*given.posonlyargs, *given.args, *given.kwonlyargs)]


def _matches(wanted: str, function: Definition) -> Iterator[ast.AST]:
    kind, _, name = wanted.partition(":")
    if wanted in KINDS:
        yield from KINDS[wanted](function)
    for node in ast.walk(function):
        if kind == "call" and called(node) == name:
            yield node
        if kind == "keyword" and isinstance(node, ast.Call):
            yield from (one.value for one in node.keywords if one.arg == name)
        if kind == "operator" and name in SIGNS:
            signs = [getattr(node, "op", None), *getattr(node, "ops", [])]
            if any(isinstance(sign, SIGNS[name]) for sign in signs):
                yield node


def made_once(function: Definition) -> dict[str, ast.expr]:
    """Parameters whose default value is made once and may be changed, such as ``[]``: name -> default."""
    given = function.args
    placed = [*given.posonlyargs, *given.args]
    pairs = [*zip(placed[len(placed) - len(given.defaults) :], given.defaults, strict=True)]
    pairs += [(one, default) for one, default in zip(given.kwonlyargs, given.kw_defaults, strict=True) if default]
    return {one.arg: default for one, default in pairs if isinstance(default, MADE_ONCE)}


def _mutable_default(function: Definition) -> Iterator[ast.AST]:
    yield from made_once(function).values()


def _repeated_list(function: Definition) -> Iterator[ast.AST]:
    """A list or an array in a list that is multiplied: the inner one is there several times."""

    def is_row(node: ast.expr) -> bool:
        return isinstance(node, ast.List | ast.ListComp) or called(node) in MAKE_NEW

    def is_multiplied(node: ast.expr) -> bool:
        return isinstance(node, ast.BinOp) and (is_row(node.left) or is_row(node.right))

    rows = {
        target.id
        for node in ast.walk(function)
        if isinstance(node, ast.Assign) and (is_row(node.value) or is_multiplied(node.value))
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(function):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
            for side in (node.left, node.right):
                parts = side.elts if isinstance(side, ast.List) else []
                known = (isinstance(one, ast.BinOp) or getattr(one, "id", "") in rows for one in parts)
                if any(map(is_row, parts)) or any(known):
                    yield node


def _is_type(types: re.Pattern[str], node: ast.AST | None) -> bool:
    name = getattr(node, "value", None) if isinstance(node, ast.Constant) else None
    name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else name
    return isinstance(name, str) and bool(types.fullmatch(name))


def _made(types: re.Pattern[str], function: Definition) -> Iterator[ast.AST]:
    """``astype(int)``, ``np.uint8(...)``, ``int(...)``, ``dtype=int``: whatever makes values of these types."""
    for node in ast.walk(function):
        if not isinstance(node, ast.Call):
            continue
        typed = [one.value for one in node.keywords if one.arg == "dtype"]
        if called(node) in ("astype", "cast"):
            typed += node.args
        if any(_is_type(types, one) for one in (*typed, node.func)):
            yield node


def _changes_an_argument(function: Definition) -> Iterator[ast.AST]:
    return changes(function, parameters(function))


def changes(function: ast.AST, names: Iterable[str]) -> Iterator[ast.AST]:
    """Whatever changes the value of one of ``names`` in place, also by a name that a view of it was given."""
    aliases = set(names)
    for node in in_order(function):
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            kept = _base(node.value) in aliases
            (aliases.add if kept else aliases.discard)(node.targets[0].id)
        targets = node.targets if isinstance(node, ast.Assign | ast.Delete) else []
        if isinstance(node, ast.AugAssign):
            targets = [node.target]
            if isinstance(node.target, ast.Name) and node.target.id in aliases:
                yield node
        if any(isinstance(one, ast.Subscript | ast.Attribute) and _base(one) in aliases for one in targets):
            yield node
        if isinstance(node, ast.Call):
            changing = (
                called(node) in CHANGING and isinstance(node.func, ast.Attribute) and _base(node.func.value) in aliases
            )
            written = any(one.arg == "out" and _base(one.value) in aliases for one in node.keywords)
            if changing or written:
                yield node


def _base(node: ast.AST) -> str:
    """The name that a value is a part or a view of; empty where it is something new."""
    while True:
        if isinstance(node, ast.Name):
            return node.id
        if isinstance(node, ast.Subscript | ast.Attribute):
            node = node.value
        elif called(node) in VIEWS and isinstance(node, ast.Call):
            method = isinstance(node.func, ast.Attribute) and not (
                isinstance(node.func.value, ast.Name) and node.func.value.id in ("np", "numpy", "tf", "keras")
            )
            part = node.func.value if method and isinstance(node.func, ast.Attribute) else next(iter(node.args), None)
            if part is None:
                return ""
            node = part
        else:
            return ""


def _returns_several(function: Definition) -> Iterator[ast.AST]:
    for node in ast.walk(function):
        if isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple):
            yield node


def _plain_braces(function: Definition) -> Iterator[ast.AST]:
    """A string with ``{name}`` in it that is neither an f-string nor formatted."""
    formatted = {
        id(node.func.value)
        for node in ast.walk(function)
        if isinstance(node, ast.Call) and called(node) == "format" and isinstance(node.func, ast.Attribute)
    }
    inside = {id(part) for node in ast.walk(function) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(function):
        text = node.value if isinstance(node, ast.Constant) and id(node) not in formatted | inside else None
        if isinstance(text, str) and re.search(r"\{[^\W\d]\w*\}", text):
            yield node


def _prints_only(function: Definition) -> Iterator[ast.AST]:
    """A print in a function that returns no value."""
    returned = [node.value for node in ast.walk(function) if isinstance(node, ast.Return) and node.value]
    values = [value for value in returned if not (isinstance(value, ast.Constant) and value.value is None)]
    if all(called(value) == "print" for value in values):
        yield from (node for node in ast.walk(function) if called(node) == "print")


def _alone_in_branch(wanted: Callable[[ast.AST], bool], function: Definition) -> Iterator[ast.AST]:
    """The only part that is ``wanted``, where it stands inside an ``if`` or its ``else``."""
    found = [node for node in ast.walk(function) if wanted(node)]
    branches = [part for node in ast.walk(function) if isinstance(node, ast.If) for part in (*node.body, *node.orelse)]
    if len(found) == 1 and any(node is found[0] for part in branches for node in ast.walk(part)):
        yield from found


def _changes_what_is_outside(function: Definition) -> Iterator[ast.AST]:
    """A method that changes a list, a dictionary or a set that the function neither is given nor makes."""
    stored = {node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGING:
            owner = node.func.value
            if isinstance(owner, ast.Name) and owner.id not in stored | set(parameters(function)):
                yield node


KINDS: dict[str, Matches] = {
    "mutable_default": _mutable_default,
    "repeated_list": _repeated_list,
    "same_dtype": same_dtype,
    "joined_behind": joined_behind,
    "moved_axes": moved_axes,
    "swapped_index": swapped_index,
    "made_whole": partial(_made, WHOLE),
    "unsigned_type": partial(_made, UNSIGNED),
    "signed_bytes": partial(_made, SIGNED_BYTES),
    "changed_argument": _changes_an_argument,
    "returns_several": _returns_several,
    "plain_braces": _plain_braces,
    "prints_only": _prints_only,
    "print_in_branch": partial(_alone_in_branch, lambda node: called(node) == "print"),
    "return_in_branch": partial(_alone_in_branch, lambda node: isinstance(node, ast.Return)),
    "changed_outside": _changes_what_is_outside,
}
