"""Constructs in a student's source that concern arrays: where one gets its dtype, and in which order its axes are."""

import ast
import re
from collections.abc import Iterator
from itertools import pairwise

from autograder.student.notebooks.calls import called

# What makes an array with the dtype of the array that it is given.
LIKE = frozenset("empty_like full_like ones_like zeros_like".split())
# What joins arrays along another axis than the first, wherever these are pictures.
JOIN_BEHIND = frozenset("column_stack dstack hstack".split())
# Names of places along the width and along the height, such as `x`, `col_start` and `row2`.
ALONG, DOWN = re.compile(r"(x|cols?|columns?|left)(\d|_.*)?"), re.compile(r"(y|rows?|top)(\d|_.*)?")
MOVE_AXES = frozenset("moveaxis permute permute_dims rollaxis swapaxes transpose".split())


def same_dtype(function: ast.AST) -> Iterator[ast.AST]:
    """``np.zeros_like(x)``, ``dtype=x.dtype``: whatever gets the dtype of another array."""
    for node in ast.walk(function):
        if not isinstance(node, ast.Call):
            continue
        values = [*node.args, *(one.value for one in node.keywords)]
        typed = any(one.arg == "dtype" for one in node.keywords)
        taken = any(isinstance(one, ast.Attribute) and one.attr == "dtype" for one in values)
        if taken or (called(node) in LIKE and not typed):
            yield node


def joined_behind(function: ast.AST) -> Iterator[ast.AST]:
    """``np.dstack(x)``, ``np.stack(x, axis=-1)``: arrays joined along another axis than the first."""
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and called(node) in ("stack", "concatenate"):
            axes = [one.value for one in node.keywords if one.arg == "axis"] + node.args[1:2]
            if axes and not (isinstance(axes[0], ast.Constant) and axes[0].value == 0):
                yield node
        elif called(node) in JOIN_BEHIND:
            yield node


def moved_axes(function: ast.AST) -> Iterator[ast.AST]:
    """``x.T``, ``np.transpose(x)`` and whatever else changes the order of axes."""
    for node in ast.walk(function):
        if called(node) in MOVE_AXES or (isinstance(node, ast.Attribute) and node.attr == "T"):
            yield node


def swapped_index(function: ast.AST) -> Iterator[ast.AST]:
    """``image[x, y]``, or ``image[j, i]`` read for ``out[i, j]``: the place in a row before the row."""
    read: list[tuple[ast.AST, set[str], set[str]]] = []
    kept: set[tuple[str, str]] = set()
    for node in ast.walk(function):
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple):
            for one, other in pairwise(_names(part) for part in node.slice.elts):
                if isinstance(node.ctx, ast.Load):
                    read.append((node, one - other, other - one))
                kept |= {(a, b) for a in one - other for b in other - one if isinstance(node.ctx, ast.Store)}
    for node, first, second in read:
        pairs = {(one, other) for one in first for other in second}
        if pairs & kept:
            continue
        named = any(ALONG.fullmatch(one) and DOWN.fullmatch(other) for one, other in pairs)
        if named or pairs & {(other, one) for one, other in kept}:
            yield node


def _names(part: ast.AST) -> set[str]:
    return {node.id for node in ast.walk(part) if isinstance(node, ast.Name)}
