"""Small faults that students make and Cosmic Ray does not: a call, an argument or a line left out, another dtype.

Each is an operator in Cosmic Ray's sense, on parso's tree.
"""

from collections.abc import Iterator
from typing import Any, ClassVar

import parso
from cosmic_ray.operators.operator import Example, Operator
from parso.tree import Leaf

# Names that are modules in the solutions: a call of theirs is a function's, not a method's.
MODULES = frozenset({"np", "tf", "keras", "plt", "os", "math", "sns"})
# A node or a leaf of parso: which of them has children depends on its `type`, which parso's classes do not tell.
Node = Any
Span = tuple[tuple[int, int], tuple[int, int]]


class DropKeywordArgument(Operator):
    """Leave ``axis=0`` or another keyword argument out of a call."""

    def mutation_positions(self, node: Node) -> Iterator[Span]:
        """One for each keyword argument of an argument list."""
        for child in _keywords(node):
            yield child.start_pos, child.end_pos

    def mutate(self, node: Node, index: int) -> Node | None:
        """Drop it, and the comma before it."""
        dropped = _keywords(node)[index]
        if node.type == "trailer":
            node.children = [node.children[0], node.children[-1]]
            return node
        at = node.children.index(dropped)
        del node.children[max(at - 1, 0) : at + 1 if at else 2]
        return node

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Before and after."""
        return (Example("f(x, axis=0)", "f(x)"), Example("f(axis=0)", "f()"))


class DropCall(Operator):
    """Take ``x`` in place of ``f(x)``, of ``np.f(x, ...)`` and of ``x.f(...)``."""

    def mutation_positions(self, node: Node) -> Iterator[Span]:
        """One for each call at the end of an expression."""
        if _called_on(node) is not None:
            yield node.start_pos, node.end_pos

    def mutate(self, node: Node, index: int) -> Node:
        """Keep what the call was made on."""
        del index
        prefix = node.get_first_leaf().prefix
        kept = parso.parse(f"({_called_on(node).get_code().strip()})").children[0]
        kept.get_first_leaf().prefix = prefix
        return kept

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Before and after."""
        return (
            Example("x = y.copy()", "x = (y)"),
            Example("x = f(y)", "x = (y)"),
            Example("x = np.clip(y, 0, 1)", "x = (y)"),
            Example("x = y.reshape(2, 3)", "x = (y)"),
        )


class DropStatement(Operator):
    """Put ``pass`` in place of a statement that is no definition, import, return or docstring."""

    def mutation_positions(self, node: Node) -> Iterator[Span]:
        """One for each."""
        if node.type == "simple_stmt" and node.children[0].type in ("expr_stmt", "atom_expr", "power"):
            yield node.start_pos, node.end_pos

    def mutate(self, node: Node, index: int) -> Node:
        """Keep its place and its line's end."""
        del index
        leaf = node.get_first_leaf()
        node.children = [parso.python.tree.Name("pass", leaf.start_pos, leaf.prefix), node.children[-1]]
        return node

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Before and after."""
        return (Example("if a:\n    x = 1\n", "if a:\n    pass\n"),)


class OtherString(Operator):
    """Put another string in place of one: a dtype, a padding, an activation, a mode."""

    OTHERS: ClassVar[dict[str, tuple[str, ...]]] = {
        "float32": ("float16", "uint8"),
        "float64": ("float16", "int64"),
        "uint8": ("float32", "int8"),
        "int32": ("float32", "uint8"),
        "int64": ("float32", "uint8"),
        "same": ("valid",),
        "valid": ("same",),
        "relu": ("sigmoid", "linear"),
        "softmax": ("sigmoid", "linear"),
        "sigmoid": ("softmax",),
        "adam": ("sgd", "rmsprop"),
        "categorical_crossentropy": ("sparse_categorical_crossentropy", "mse"),
        "sparse_categorical_crossentropy": ("categorical_crossentropy", "mse"),
        "val_loss": ("loss",),
        "macro": ("micro",),
        "L": ("RGB",),
    }

    def mutation_positions(self, node: Node) -> Iterator[Span]:
        """One for each string that could be there."""
        for _ in self._others(node):
            yield node.start_pos, node.end_pos

    def mutate(self, node: Leaf, index: int) -> Leaf:
        """Write it with the same quotes."""
        quote = node.value[0]
        return parso.python.tree.String(f"{quote}{self._others(node)[index]}{quote}", node.start_pos, node.prefix)

    def _others(self, node: Node) -> tuple[str, ...]:
        return self.OTHERS.get(node.value[1:-1], ()) if node.type == "string" else ()

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Before and after."""
        return (Example("x.astype('float32')", "x.astype('float16')"),)


def _keywords(node: Node) -> list[Node]:
    """The keyword arguments of an argument list."""
    if node.type not in ("arglist", "trailer"):
        return []
    return [one for one in node.children if one.type == "argument" and one.children[1] == "="]


def _called_on(node: Node) -> Node:
    """What a call at the end of an expression is made on: a method's object, else a function's first argument."""
    if node.type not in ("atom_expr", "power") or node.children[-1].type != "trailer":
        return None
    *head, call = node.children
    if call.children[0] != "(":
        return None
    function = len(head) == 1 or (len(head) == 2 and head[0].get_code().strip() in MODULES)
    if not function:
        method = head[-1].type == "trailer" and head[-1].children[0] == "."
        return parso.parse("".join(one.get_code() for one in head[:-1]).strip()) if method else None
    arguments = call.children[1]
    first = arguments.children[0] if arguments.type == "arglist" else arguments
    return None if first == ")" or first.type == "argument" else first
