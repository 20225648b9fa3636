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

    ``special`` encodes kinds that only one side knows (Keras models) and returns None for all others. With ``layouts``,
    which is for arguments, an array that does not lie in one piece in memory arrives so.
    """

    special: Callable[[Any, "Encoder"], dict[str, Any] | None] = lambda value, encoder: None
    arrays: dict[str, np.ndarray] = field(default_factory=dict)
    items: int = 0
    layouts: bool = False

    def array(self, value: np.ndarray, weights: bool = False) -> dict[str, Any]:
        """Put an array into the payload and return its reference; a model's weights may be larger than others."""
        if value.dtype.newbyteorder("=") not in ARRAY_DTYPES:
            return {"$": "opaque", "type": f"array of {value.dtype.name}"[:80]}
        if value.nbytes > MAX_ARRAY and not weights:
            raise Uncrossable("too large")
        reference = f"a{len(self.arrays)}"
        self.arrays[reference] = np.array(value, dtype=value.dtype.newbyteorder("="), order="C", subok=False)
        return {"$": "array", "ref": reference}

    def encode(self, value: Any, depth: int = 0) -> Any:
        """The JSON tree of ``value``.

        Raises:
            Uncrossable: if it is nested too deeply or holds too many items.
        """
        self.items += 1
        if depth > MAX_DEPTH or self.items > MAX_ITEMS:
            raise Uncrossable("too large")
        if value is None or type(value) in (bool, float, str):
            return value
        if type(value) is int:
            return value if abs(value) < 2**1000 else {"$": "opaque", "type": "int"}
        # NumPy's own strings are strings, too.
        if isinstance(value, str):
            return str.__str__(value)
        if isinstance(value, np.generic | np.ndarray):
            tree = self.array(np.asarray(value))
            if self.layouts and isinstance(value, np.ndarray) and not value.flags.c_contiguous:
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
        special = self.special(value, self)
        if special is not None:
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


def decode(tree: Any, arrays: dict[str, np.ndarray], special: Callable[..., Any] | None = None, depth: int = 0) -> Any:
    """The value of a JSON tree that ``Encoder`` wrote, or that claims so.

    Args:
        special: ``special(kind, tree, arrays)`` makes kinds other than those here; it raises KeyError for unknown ones.

    Raises:
        Uncrossable: if the tree is not one that ``Encoder`` could have written.
    """
    if depth > MAX_DEPTH:
        raise Uncrossable("too deep")
    if tree is None or isinstance(tree, bool | int | float | str):
        return tree
    try:
        kind = tree["$"]
        if kind == "array":
            array = arrays[tree["ref"]]
            if array.nbytes > MAX_ARRAY:
                raise ValueError("too large")
            return array
        if kind in ("list", "tuple"):
            items = [decode(item, arrays, special, depth + 1) for item in tree["items"]]
            return items if kind == "list" else tuple(items)
        if kind == "dict":
            keys = [decode(key, arrays, special, depth + 1) for key, _ in tree["items"]]
            if len(keys) - len({hash(key) for key in keys}) > MAX_EQUAL_HASHES:
                raise ValueError("equal hashes")
            return dict(zip(keys, (decode(item, arrays, special, depth + 1) for _, item in tree["items"]), strict=True))
        if kind == "opaque":
            return Opaque(type_name(tree))
        if kind == "history":
            history = decode(tree["history"], arrays, special, depth + 1)
            return History(history if isinstance(history, dict) else {})
        if special is None:
            raise KeyError(kind)
        return special(kind, tree, arrays)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as problem:
        raise Uncrossable(type(problem).__name__) from None


def type_name(tree: dict[str, Any]) -> str:
    """The name of a type in a wire tree, for messages.

    Raises:
        TypeError: if it is no text.
    """
    if not isinstance(tree["type"], str):
        raise TypeError("type")
    return tree["type"][:80]
