"""Python values as JSON trees with references to arrays.

None, bool, int, float and str stand for themselves; everything else is ``{"$": kind, ...}``. What has no form here
crosses as ``Opaque``: its type's name and no more.
"""

import contextlib
import numbers
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

MAX_DEPTH = 16
MAX_ITEMS = 200_000
MAX_ARRAY = 64 * 2**20
# Arrays of one value in all, an array that is referred to twice counted twice.
MAX_ARRAYS = 256 * 2**20
# Letters of one text: reading one takes time that goes with the square of its length.
MAX_TEXT = 10_000
# Letters of all texts of one value.
MAX_LETTERS = 300_000
MAX_INTEGER = 2**1000
# Keys that share their hash: Python looks through all of them for each one more.
MAX_EQUAL_HASHES = 100
ARRAY_DTYPES = frozenset(
    np.dtype(name)
    for name in [
        "bool",
        "int8",
        "int16",
        "int32",
        "int64",
        "uint8",
        "uint16",
        "uint32",
        "uint64",
        "float16",
        "float32",
        "float64",
    ]
)


class Uncrossable(Exception):
    """The value is too deep, too large or broken to cross."""


class TextTooLong(Uncrossable):
    """A text of the value is longer than any answer needs."""


@dataclass(frozen=True)
class Opaque:
    """A value that did not cross, known by its type's name only."""

    type_name: str


@dataclass(frozen=True)
class History:
    """What ``model.fit`` returned: metric name -> one value per epoch."""

    history: dict[str, Any]


@dataclass
class Encoder:
    """Encodes values; ``arrays`` collects what goes into the payload.

    ``special`` encodes kinds that only one side knows (Keras models) and returns None for all others. With
    ``arguments``, which a check gives, an array that does not lie in one piece in memory arrives so, and a model needs
    no witness. A model that is met again is described once.
    """

    special: Callable[[Any, "Encoder"], dict[str, Any] | None] = lambda value, encoder: None
    arrays: dict[str, np.ndarray] = field(default_factory=dict)
    items: int = 0
    letters: int = 0
    arguments: bool = False
    _described: dict[int, tuple[Any, dict[str, Any]]] = field(default_factory=dict)

    def array(self, value: np.ndarray, weights: bool = False) -> dict[str, Any]:
        """Put an array into the payload and return its reference; a model's weights may be larger than others."""
        if value.dtype.newbyteorder("=") not in ARRAY_DTYPES:
            return {"$": "opaque", "type": f"array of {value.dtype.name}"[:80]}
        if value.nbytes > MAX_ARRAY and not weights:
            raise Uncrossable("too large")
        reference = f"a{len(self.arrays)}"
        self.arrays[reference] = np.array(value, dtype=value.dtype.newbyteorder("="), order="C", subok=False)
        return {"$": "array", "ref": reference}

    def text(self, value: str) -> str:
        """A text of the value.

        Raises:
            TextTooLong: if it is longer than any answer needs.
        """
        self.letters += len(value)
        if len(value) > MAX_TEXT or self.letters > MAX_LETTERS:
            raise TextTooLong("too long")
        return value

    def encode(self, value: Any, depth: int = 0) -> Any:
        """The JSON tree of ``value``.

        Raises:
            Uncrossable: if it is nested too deeply, holds too many items or too long a text.
        """
        self.items += 1
        if depth > MAX_DEPTH or self.items > MAX_ITEMS:
            raise Uncrossable("too large")
        if value is None or type(value) in (bool, float):
            return value
        if type(value) is int:
            return value if abs(value) < MAX_INTEGER else {"$": "opaque", "type": "int"}
        # NumPy's own strings are strings, too.
        if isinstance(value, str):
            return self.text(str.__str__(value))
        if isinstance(value, np.generic | np.ndarray):
            tree = self.array(np.asarray(value))
            if self.arguments and isinstance(value, np.ndarray) and not value.flags.c_contiguous:
                tree |= {"$": "view", "by_columns": bool(value.flags.f_contiguous)}
            return tree
        if isinstance(value, list | tuple):
            kind = "list" if isinstance(value, list) else "tuple"
            return {"$": kind, "items": [self.encode(item, depth + 1) for item in value]}
        if isinstance(value, dict):
            pairs = [
                # Arrays are no keys, but NumPy's numbers are: dict(zip(*np.unique(labels, return_counts=True))).
                [
                    self.encode(key.item() if isinstance(key, np.generic) else key, depth + 1),
                    self.encode(item, depth + 1),
                ]
                for key, item in value.items()
            ]
            return {"$": "dict", "items": pairs}
        # By identity, and with the object itself, so that no other gets its number meanwhile.
        if id(value) in self._described:
            return self._described[id(value)][1]
        special = self.special(value, self)
        if special is not None:
            self._described[id(value)] = value, special
            return special
        if isinstance(value, numbers.Integral):
            return self.encode(int(value), depth + 1)
        if isinstance(value, numbers.Real):
            return float(value)
        if hasattr(value, "__array__") and not isinstance(value, type):
            # A symbolic tensor has the method and refuses it.
            with contextlib.suppress(Exception):
                return self.array(np.asarray(value))
        return {"$": "opaque", "type": type(value).__name__[:80]}


def decode(tree: Any, arrays: dict[str, np.ndarray], special: Callable[..., Any] | None = None) -> Any:
    """The value of a JSON tree that ``Encoder`` wrote, or that claims so.

    Args:
        special: ``special(kind, tree, arrays)`` makes kinds other than those here; it raises KeyError for unknown ones.

    Raises:
        Uncrossable: if the tree is not one that ``Encoder`` could have written, or is larger than it would write.
    """
    return _Decoder(arrays, special).decode(tree, 0)


# The parts of each kind of tree; anything beside them is no tree of ours.
PARTS = {
    "array": {"$", "ref"},
    "list": {"$", "items"},
    "tuple": {"$", "items"},
    "dict": {"$", "items"},
    "opaque": {"$", "type"},
    "history": {"$", "history"},
}


@dataclass
class _Decoder:
    """Decodes one value and counts what it holds: what comes in is bounded before anything looks at it."""

    arrays: dict[str, np.ndarray]
    special: Callable[..., Any] | None
    items: int = 0
    letters: int = 0
    bytes: int = 0

    def decode(self, tree: Any, depth: int) -> Any:
        self.items += 1
        if depth > MAX_DEPTH or self.items > MAX_ITEMS:
            raise Uncrossable("too large")
        if tree is None or isinstance(tree, bool | float):
            return tree
        if isinstance(tree, int):
            if abs(tree) >= MAX_INTEGER:
                raise Uncrossable("too large")
            return tree
        if isinstance(tree, str):
            self.letters += len(tree)
            if len(tree) > MAX_TEXT or self.letters > MAX_LETTERS:
                raise TextTooLong("too long")
            return tree
        try:
            return self._special(tree, depth)
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as problem:
            raise Uncrossable(type(problem).__name__) from None

    def _special(self, tree: Any, depth: int) -> Any:
        kind = tree["$"]
        if kind in PARTS and tree.keys() != PARTS[kind]:
            raise KeyError("parts")
        if kind == "array":
            array = self.arrays[tree["ref"]]
            self.bytes += array.nbytes
            if array.nbytes > MAX_ARRAY or self.bytes > MAX_ARRAYS:
                raise ValueError("too large")
            return array
        if kind in ("list", "tuple"):
            items = [self.decode(item, depth + 1) for item in _listed(tree["items"])]
            return items if kind == "list" else tuple(items)
        if kind == "dict":
            pairs = _listed(tree["items"])
            keys = [self.decode(key, depth + 1) for key, _ in pairs]
            if len(keys) - len({hash(key) for key in keys}) > MAX_EQUAL_HASHES:
                raise ValueError("equal hashes")
            return dict(zip(keys, (self.decode(item, depth + 1) for _, item in pairs), strict=True))
        if kind == "opaque":
            return Opaque(type_name(tree))
        if kind == "history":
            history = self.decode(tree["history"], depth + 1)
            return History(history if isinstance(history, dict) else {})
        if self.special is None:
            raise KeyError(kind)
        return self.special(kind, tree, self.arrays)


def _listed(items: Any) -> list[Any]:
    if not isinstance(items, list) or len(items) > MAX_ITEMS:
        raise TypeError("items")
    return items


def type_name(tree: dict[str, Any]) -> str:
    """The name of a type in a wire tree, for messages.

    Raises:
        TypeError: if it is no text.
    """
    if not isinstance(tree["type"], str):
        raise TypeError("type")
    return tree["type"][:80]
