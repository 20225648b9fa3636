"""What a hostile process may write in place of an honest reply: trees, arrays and model texts, changed in one place."""

import copy
import json
from collections.abc import Iterator
from typing import Any

import numpy as np

from autograder.student.transport.values import History
from autograder.student.transport.wire import new_encoder

# A message and the arrays it refers to.
Reply = tuple[dict[str, Any], dict[str, np.ndarray]]


def _junk() -> list[Reply]:
    """Values of every kind, and kinds that no encoder writes, as trees with their arrays."""
    deep: Any = 1.0
    for _ in range(12):
        deep = [deep]
    values = [
        *(None, True, False, 0, 1, -1, 7, 10**30, -(10**300), 0.5, -0.0, 1e308, np.inf, -np.inf, np.nan),
        *("", "x", "7", "nan", "{received}", "\ud800", "\0\x1b", "가" * 5000, "9" * 400, "1e999", "train test loss"),
        *([], (), {}, [None], [[1.0], [2.0, 3.0]], ["x", 1], [True] * 10, [np.nan] * 3, (28, 28), (1e308,) * 4, deep),
        *({"a": 1}, {0: [], 1.5: None}, {(1, 2): {}}, [{}], [{"written": True}], {digit: {} for digit in range(10)}),
        *(object(), History({}), History({"loss": "x"}), History({"loss": [None, "x"]}), History({"loss": 3})),
        *(np.array(value) for value in (3, 0.5, np.nan, np.inf, True, 2**63, -(2**63))),
        *(
            np.zeros(shape)
            for shape in ((0,), (0, 10), (10, 0), (3,), (10,), (3, 10), (10, 10), (1, 28, 28, 1), (1,) * 32)
        ),
        *(np.full((10, 10), value) for value in (np.nan, np.inf, -1e308, 1e308)),
        np.zeros((2, 2), "float16"),
        np.full((28, 28), 255, "uint8"),
        np.ones((5, 28, 28, 1), "bool"),
        np.full((4,), -128, "int8"),
        np.array([2**64 - 1], "uint64"),
        [np.zeros(3), np.zeros((2, 2))],
        [np.zeros(1000)] * 50,
        {"loss": np.array([np.nan]), "accuracy": np.zeros(0)},
    ]
    junk = [_tree(value) for value in values]
    junk += [
        ({"$": "model", "type": "Model", "config": None, "problem": problem, "compiled": None}, {})
        for problem in ("not_built", "does_not_run", "not_traceable", "{", None, 7)
    ]
    # Small on the wire, gigabytes as one array.
    junk.append(({"$": "list", "items": [{"$": "array", "ref": "a0"}] * 4000}, {"a0": np.zeros(2**16)}))
    junk += [(number, {}) for number in (10**400, -(10**4000))]
    junk += [({"$": kind}, {}) for kind in ("array", "list", "dict", "model", "history", "tuple", "x", None, [])]
    return junk


def _tree(value: Any) -> Reply:
    encoder = new_encoder()
    if isinstance(value, History):
        return {"$": "history", "history": encoder.encode(value.history)}, encoder.arrays
    return encoder.encode(value), encoder.arrays


JUNK = _junk()
Place = tuple[Any, ...]


def places(tree: Any) -> Iterator[Place]:
    """Paths to every value of a tree: items, entries and keys of dictionaries, the parts of models."""
    waiting: list[tuple[Place, Any]] = [((), tree)]
    while waiting:
        place, node = waiting.pop()
        yield place
        if not isinstance(node, dict):
            continue
        kind = node.get("$")
        if kind in ("list", "tuple"):
            waiting += [((*place, "items", at), item) for at, item in enumerate(node["items"])]
        elif kind == "dict":
            waiting += [
                ((*place, "items", at, part), pair[part]) for at, pair in enumerate(node["items"]) for part in (0, 1)
            ]
        elif kind == "history":
            waiting.append(((*place, "history"), node["history"]))
        elif kind == "model":
            waiting += [((*place, part), None) for part in ("type", "compiled", "witness", "trainable", "weights")]
            waiting += [((*place, "weights", at), weight) for at, weight in enumerate(node.get("weights", ()))]
            if node.get("compiled"):
                waiting += [((*place, "compiled", part), None) for part in node["compiled"]]


def _resized(array: np.ndarray) -> Iterator[np.ndarray]:
    yield from (array[None], array[..., None], array.ravel(), array.T)
    if array.ndim:
        yield from (array[:-1], array[:0], np.concatenate([array, array]), np.asarray(array[0]), array[..., :1])


@np.errstate(all="ignore")
def _revalued(array: np.ndarray) -> Iterator[np.ndarray]:
    floats = array.astype("float64")
    for value in (np.nan, np.inf, -1.0, 1e300, 0.0):
        one = floats.copy()
        if one.size:
            one.flat[-1] = value
        yield from (one, np.full_like(floats, value))
    yield from (array.astype("bool"), array.astype("float16"), array.astype("int8"), -floats, floats * 1e30)


def edits(reply: Reply, place: Place) -> list[Reply]:
    """The reply with what is at ``place`` of its value replaced, dropped, doubled or turned into another kind."""
    message, arrays = reply
    found = []

    def put(tree: Any, more: dict[str, np.ndarray] | None = None) -> None:
        renamed = {f"j{name}": array for name, array in (more or {}).items()}
        changed = copy.deepcopy({"value": message["value"]})
        _set(changed, ("value", *place), _renamed(tree))
        found.append((message | changed, arrays | renamed))

    for tree, more in JUNK:
        put(tree, more)
    node = node_at(message, ("value", *place))
    if isinstance(node, dict) and node.get("$") == "array":
        array = arrays[node["ref"]]
        for other in (*_resized(array), *_revalued(array)):
            put({"$": "array", "ref": "a"}, {"a": np.asarray(other)})
        put({"$": "list", "items": array.ravel()[:50].tolist()})
    if isinstance(node, dict) and isinstance(node.get("items"), list):
        items = node["items"]
        for kind in ("list", "tuple"):
            plain = [pair[0] if node["$"] == "dict" else pair for pair in items]
            put({"$": kind, "items": plain})
        if node["$"] != "dict":
            put({"$": "dict", "items": [[at, item] for at, item in enumerate(items)]})
        for other in (items[:-1], items[1:], items[:1] * 2, items + items, items[::-1], items[:1] * 1000):
            put(node | {"items": other})
    return found


def _renamed(tree: Any) -> Any:
    return json.loads(json.dumps(tree).replace('"ref": "a', '"ref": "ja'))


def node_at(node: Any, place: Place) -> Any:
    """What is at ``place``; None where nothing is."""
    for step in place:
        node = node.get(step) if isinstance(node, dict) else node[step]
    return node


def _set(node: Any, place: Place, value: Any) -> None:
    for step in place[:-1]:
        node = node[step]
    node[place[-1]] = value


# What may stand anywhere in a model's text. A kernel of 10**6 and a batch of 7 are numbers like any other.
TEXT_JUNK: list[Any] = [
    *(None, True, False, 0, 1, -1, 7, 3.5, 10**6, 10**9, 10**30, -(10**9), float("nan"), float("inf"), "", "x", "same"),
    *([], [0], [1, 1], [-1, 2], [3, 3, 3], [None], [None, 28, 28, 1], [None, 10**9], [[1, 1], [1, 1]], {}, {"a": 1}),
    *(
        "linear",
        "softmax",
        "float16",
        "channels_first",
        "/etc/passwd",
        "keras.layers",
        "Lambda",
        "Dense",
        "os",
        "InputLayer",
    ),
    {"class_name": "function", "module": "builtins", "config": "eval", "registered_name": "eval"},
    {"class_name": "__lambda__", "module": "keras", "config": {"value": "x"}},
    {"class_name": "__numpy__", "config": {"value": [1.0], "dtype": "float32"}},
    {
        "class_name": "__keras_tensor__",
        "config": {"shape": [None, 3], "dtype": "float32", "keras_history": ["x", 0, 0]},
    },
]


def text_places(text: Any) -> list[Place]:
    """Paths to every value of plain JSON data."""
    found, waiting = [], [((), text)]
    while waiting:
        place, node = waiting.pop()
        found.append(place)
        if isinstance(node, dict):
            waiting += [((*place, key), value) for key, value in node.items()]
        elif isinstance(node, list):
            waiting += [((*place, at), value) for at, value in enumerate(node)]
    return found


def text_edits(text: Any, place: Place) -> Iterator[Any]:
    """The data with what is at ``place`` replaced, left out, doubled, or put in the place of what is above it."""
    if not place:
        yield from TEXT_JUNK
        return
    for junk in (*TEXT_JUNK, node_at(text, place[:-1])):
        changed = copy.deepcopy(text)
        _set(changed, place, junk)
        yield changed
    changed = copy.deepcopy(text)
    above = node_at(changed, place[:-1])
    if isinstance(above, list):
        above.insert(place[-1], copy.deepcopy(above[place[-1]]))
        yield changed
        changed = copy.deepcopy(text)
        above = node_at(changed, place[:-1])
    del above[place[-1]]
    yield changed


def with_text(reply: Reply, place: Place, text: Any, witness: bool) -> Reply:
    """The reply with other text in the model at ``place``, with the witness it had or without one."""
    changed = copy.deepcopy(reply[0])
    model = node_at(changed, ("value", *place))
    model["config"] = json.dumps(text)
    if not witness:
        model["witness"] = None
    return changed, reply[1]
