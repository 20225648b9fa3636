"""Build a Keras model from its configuration and weights, through an allow-list. Runs where verdicts are made."""

import json
from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.student.transport.allowed import ALLOWED, RECURRENT
from autograder.student.transport.graph import inbound_nodes, parts_of, takes_tensor
from autograder.student.transport.plain import needed_entries, needed_layers, plain_config
from autograder.student.transport.size import TooLarge, images_at_once

MAX_WEIGHTS = 20_000_000


class NotRebuildable(Exception):
    """The description holds something that is not a plain built-in layer. ``code`` names it."""

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


def build_model(config: str, weights: Sequence[np.ndarray]) -> tuple[Any, int]:
    """The Keras model, and how many images it may be given at once."""
    import keras
    from keras.src.backend.common import global_state
    from keras.src.backend.common.stateless_scope import StatelessScope

    data = json.loads(config)
    if sum(weight.size for weight in weights) > MAX_WEIGHTS:
        raise NotRebuildable("model.too_large")
    try:
        uses = needed_layers(data)
        entries = needed_entries(data, uses)
        for part in parts_of(entries):
            if "class_name" in part and not _is_allowed(part):
                raise NotRebuildable("model.custom_layer", layer=_printable(part["class_name"]))
        # Without a symbolic tensor among its arguments a layer would compute at once, and however much it likes.
        if not all(takes_tensor(node) for node in inbound_nodes(entries)):
            raise NotRebuildable("model.not_rebuildable")
        config = json.dumps(plain_config(data, uses))
    # What is no configuration of Keras's is met in any shape.
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        raise NotRebuildable("model.not_rebuildable") from None
    try:
        # Without memory at first: a lying configuration cannot exhaust us before its shapes are known.
        with StatelessScope():
            try:
                model = keras.models.model_from_json(config)
                variables = global_state.get_global_attribute("uninitialized_variables") or []
            finally:
                global_state.set_global_attribute("uninitialized_variables", [])
        if [tuple(variable.shape) for variable in model.weights] != [weight.shape for weight in weights]:
            raise NotRebuildable("model.inconsistent")
        at_once = images_at_once(model)
        _fill(variables, dict(zip(map(id, model.weights), weights, strict=True)))
    except NotRebuildable:
        raise
    except TooLarge:
        raise NotRebuildable("model.too_large") from None
    except MemoryError:
        raise
    # Whatever Keras raises on a foreign configuration, the answer is the same: it cannot be rebuilt.
    except Exception as problem:
        raise_without_memory(problem)
        raise NotRebuildable("model.not_rebuildable") from None
    return model, at_once


def _fill(variables: list[Any], weights: dict[int, np.ndarray]) -> None:
    """Give Keras variables that have no value yet their weights, by the variable's id; others start as Keras says."""
    import keras

    for variable in variables:
        if (weight := weights.get(id(variable))) is not None:
            variable._initializer = lambda shape, dtype, weight=weight: keras.ops.cast(weight, dtype)
        variable._deferred_initialize()


def raise_without_memory(problem: Exception) -> None:
    """Raise MemoryError where TensorFlow says so by an exception of its own."""
    if type(problem).__name__ == "ResourceExhaustedError":
        raise MemoryError from None


def _is_allowed(part: dict[str, Any]) -> bool:
    kind = part["class_name"]
    # Neither is code: a tensor names a shape and a number format, a slice its bounds.
    if kind in ("__keras_tensor__", "__slice__"):
        return True
    # Keras looks functions up by their `config`, and a dotted name below an allowed module: "layers.Lambda" in "keras".
    reached = part.get("config") if kind == "function" else kind
    if not isinstance(reached, str) or not reached.isidentifier() or str(part.get("module")) not in ALLOWED:
        return False
    names = ALLOWED[part["module"]]
    if kind in RECURRENT and part["config"].get("unroll"):
        return False
    return not reached.startswith("_") if names is None else reached in names


def _printable(name: Any) -> str:
    return "".join(letter for letter in str(name) if letter.isalnum() or letter == "_")[:40]
