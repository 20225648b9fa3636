"""Lines of Python that do not do what whoever wrote them meant, in any exercise.

A failed check adds one to its words: what the check saw is true, and the line is where to look first.
"""

import ast
from collections.abc import Callable, Iterator
from typing import NamedTuple

from autograder.student.notebooks.calls import called
from autograder.student.notebooks.constructs import Definition, changes, in_order, made_once, parameters
from autograder.student.text import Text

# Methods that give None.
GIVE_NONE = frozenset(
    "append clear compile extend fill insert itemset load_weights remove reverse setflags sort summary update".split()
)
# Functions and methods that change nothing: their result is all that they give.
PURE = frozenset(
    "abs argmax array asarray astype capitalize clip concatenate convert expand_dims flatten flip float int join len "
    "lower maximum mean minimum moveaxis pad ravel reshape resize round rot90 sorted split squeeze stack str strip sum "
    "swapaxes transpose upper vstack where zeros_like".split()
)
LIBRARIES = ("np", "numpy", "tf", "keras", "pd", "re")
# Further modules with a function `resize`; and what gives an image of Pillow.
RESIZING = ("cv2", "transform")
IMAGES = frozenset("open convert crop fromarray load_img array_to_img grayscale new".split())
# By these a function may use a parameter without naming it.
READ_ALL = {"locals", "vars", "eval", "exec"}

# Line, and the name that the words hold.
Places = Iterator[tuple[int, str]]


class Slip(NamedTuple):
    """Such a line.

    Attributes:
        words: what it does.
        finds: where it stands in a function that was parsed from the text beside it.
    """

    words: Text
    finds: Callable[[Definition, str], Places]


def slip_in(function: Definition, source: str, above: int) -> Text | None:
    """What is said of the first slip in a function; None where there is none.

    Args:
        source: the text that it was parsed from.
        above: how many lines stand above that text.
    """
    for slip in SLIPS:
        for line, name in slip.finds(function, source):
            return slip.words.format(line=str(above + line), name=name, function=function.name)
    return None


def _plus_assigned(function: Definition, source: str) -> Places:
    for node in in_order(function):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.UnaryOp) and isinstance(node.value.op, ast.UAdd):
            text = ast.get_source_segment(source, node) or ""
            if "=+" in text:
                yield node.lineno, ""


def _compared_only(function: Definition, _: str) -> Places:
    for node in in_order(function):
        compared = node.value if isinstance(node, ast.Expr) else None
        if isinstance(compared, ast.Compare) and isinstance(compared.ops[0], ast.Eq):
            yield compared.lineno, ""


def _always_true(function: Definition, _: str) -> Places:
    for node in in_order(function):
        if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or) and isinstance(node.values[0], ast.Compare):
            for one in node.values[1:]:
                if isinstance(one, ast.Constant) and one.value:
                    yield one.lineno, ast.unparse(one)


def _none_kept(function: Definition, _: str) -> Places:
    for node in in_order(function):
        kept = node.value if isinstance(node, ast.Assign | ast.Return) else None
        if isinstance(kept, ast.Call) and called(kept) in GIVE_NONE and isinstance(kept.func, ast.Attribute):
            owner = kept.func.value
            # `np.append` gives an array, and `re.compile` a pattern.
            if not (isinstance(owner, ast.Name) and owner.id in LIBRARIES):
                yield kept.lineno, called(kept)


def _result_dropped(function: Definition, _: str) -> Places:
    for node in in_order(function):
        call = node.value if isinstance(node, ast.Expr) else None
        # `MaxPooling2D(2)(x)`: a layer gives a new tensor.
        layer = call.func if isinstance(call, ast.Call) and isinstance(call.func, ast.Call) else None
        if layer is not None and called(layer)[:1].isupper():
            yield layer.lineno, called(layer)
        elif isinstance(call, ast.Call) and called(call) in PURE and not _works_in_place(call, function):
            yield call.lineno, called(call)


def _works_in_place(call: ast.Call, function: Definition) -> bool:
    """``np.clip(x, 0, 1, out=x)``; and ``resize`` changes an array itself, while that of an image gives a new one."""
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    root = owner
    while isinstance(root, ast.Attribute | ast.Subscript):
        root = root.value
    named = isinstance(root, ast.Name) and root.id not in (*LIBRARIES, *RESIZING)
    array = called(call) == "resize" and named and not _is_image(owner, function, call.lineno)
    return array or any(one.arg == "out" for one in call.keywords)


def _is_image(owner: ast.expr | None, function: Definition, line: int) -> bool:
    """Whether a name was last given an image of Pillow, above this line."""
    if not isinstance(owner, ast.Name):
        return False
    given: ast.expr | None = None
    for node in in_order(function):
        targets = node.targets if isinstance(node, ast.Assign) and node.lineno < line else []
        if isinstance(node, ast.Assign) and any(isinstance(one, ast.Name) and one.id == owner.id for one in targets):
            given = node.value
        for item in node.items if isinstance(node, ast.With) and node.lineno < line else []:
            if isinstance(item.optional_vars, ast.Name) and item.optional_vars.id == owner.id:
                given = item.context_expr
    # `image.copy()`: what it was made of decides.
    while isinstance(given, ast.Call) and called(given) in ("copy", "resize") and isinstance(given.func, ast.Attribute):
        given = given.func.value
    if isinstance(given, ast.Name) and given.id != owner.id:
        return _is_image(given, function, line)
    return given is not None and called(given) in IMAGES


def _default_changed(function: Definition, _: str) -> Places:
    for name, default in made_once(function).items():
        if any(changes(function, [name])):
            yield default.lineno, name


def _left_at_once(function: Definition, _: str) -> Places:
    for node in in_order(function):
        last = node.body[-1] if isinstance(node, ast.For | ast.While) else None
        # Who passes over some rounds means the first of the others.
        if isinstance(last, ast.Return) and not any(isinstance(one, ast.Continue) for one in ast.walk(node)):
            yield last.lineno, ""


def _appended_again(function: Definition, _: str) -> Places:
    """A list or an array that a loop writes into and appends, and that was made before the loop."""
    loops = [node for node in in_order(function) if isinstance(node, ast.For | ast.While)]
    for loop in loops:
        parts = [*ast.walk(loop)]
        # A loop that ends there appends it once.
        if any(isinstance(one, ast.Break | ast.Return | ast.Yield) for one in parts):
            continue
        made = {one.id for one in parts if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}
        for node in parts:
            call = node if isinstance(node, ast.Call) and called(node) == "append" else None
            kept = call.args[0] if call and call.args else None
            if call and isinstance(kept, ast.Name) and kept.id not in made and any(changes(loop, [kept.id])):
                yield call.lineno, kept.id


def _never_used(function: Definition, _: str) -> Places:
    used = {node.id for node in ast.walk(function) if isinstance(node, ast.Name)}
    for name in () if used & READ_ALL else parameters(function):
        if name not in used and not name.startswith("_"):
            yield function.lineno, name


SLIPS = (
    Slip(
        Text(
            "{line}번째 줄의 `=+`는 더하지 않고 뒤의 값을 그대로 넣어요.",
            "`=+` in line {line} adds nothing: it puts in the value behind it.",
        ),
        _plus_assigned,
    ),
    Slip(
        Text(
            "{line}번째 줄의 `==`는 비교만 하고 값을 넣지 않아요.",
            "`==` in line {line} compares only and assigns nothing.",
        ),
        _compared_only,
    ),
    Slip(
        Text(
            "{line}번째 줄의 `or {name}` 때문에 조건이 언제나 참이에요.",
            "`or {name}` in line {line} makes the condition true always.",
        ),
        _always_true,
    ),
    Slip(
        Text(
            "{line}번째 줄의 `{name}`이(가) 주는 값은 None이에요.",
            "What `{name}` in line {line} gives is None.",
        ),
        _none_kept,
    ),
    Slip(
        Text(
            "{line}번째 줄에서 `{name}`의 결과를 어디에도 넣지 않아서 사라져요.",
            "The result of `{name}` in line {line} is kept nowhere, so it is lost.",
        ),
        _result_dropped,
    ),
    Slip(
        Text(
            "{line}번째 줄에 있는 `{name}`의 기본값은 한 번만 만들어져서, 앞에서 부를 때 넣은 것이 남아 있어요.",
            "The default value of `{name}` in line {line} is made once: what earlier calls put in is still there.",
        ),
        _default_changed,
    ),
    Slip(
        Text(
            "{line}번째 줄의 return 때문에 반복문이 첫 번째에서 끝나요.",
            "The return in line {line} ends the loop in its first round.",
        ),
        _left_at_once,
    ),
    Slip(
        Text(
            "{line}번째 줄은 반복할 때마다 같은 `{name}`을(를) append해서, 앞에서 담은 것도 함께 바뀌어요.",
            "Line {line} appends the same `{name}` in each round, so what was put in before changes with it.",
        ),
        _appended_again,
    ),
    Slip(
        Text(
            "매개변수 `{name}`을(를) `{function}` 안에서 쓰지 않아요.",
            "The parameter `{name}` is not used in `{function}`.",
        ),
        _never_used,
    ),
)
