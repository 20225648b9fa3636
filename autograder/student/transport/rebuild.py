"""Rebuild a model from its description, through an allow-list. Runs where verdicts are made."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from autograder.student.transport.allowed import ALLOWED, ATTACHED, RECURRENT
from autograder.student.transport.graph import Node, inbound_nodes, parts_of, read_graph, takes_tensor, witness_sample
from autograder.student.transport.plain import needed_entries, needed_layers, plain_config
from autograder.student.transport.size import TooLarge, images_at_once
from autograder.student.transport.values import Uncrossable, type_name

MAX_WEIGHTS = 20_000_000
MAX_LAYERS = 300
# Letters of a configuration; 300 layers have half as many.
MAX_CONFIG = 1_000_000
WITNESS_TOLERANCE = 2e-3
# Why a model has no graph: no input shape yet, an error on its own input shape, or code that cannot be traced.
PROBLEMS = ("not_built", "does_not_run", "not_traceable")


class NotRebuildable(Exception):
    """The description holds something that is not a plain built-in layer. ``code`` names it."""

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


@dataclass
class CrossedModel:
    """A student's model as it crossed: a graph of layers, weights, compile settings.

    Attributes:
        type_name: class name of the student's object, for messages.
        problem: why there is no graph (one of ``PROBLEMS``, or ``too_large``), or empty.
        nodes: layers in order from input to output; empty where there is no graph.
        weights: arrays in the graph's order; the first ``trainable`` are those that training changes.
        compiled: ``{"optimizer", "built_in", "learning_rate"}``, or None where the model is not compiled.
        witness: the live model's outputs on the fixed sample of ``describe``.
    """

    type_name: str
    problem: str
    config: str
    nodes: tuple[Node, ...]
    weights: list[np.ndarray]
    trainable: int
    compiled: dict[str, Any] | None
    witness: np.ndarray | None
    _built: Any = field(default=None, repr=False)
    _at_once: int = 1
    _predicted: dict[Any, np.ndarray] = field(default_factory=dict, repr=False)

    @property
    def parameters(self) -> int:
        """The number that ``model.summary()`` calls total params."""
        return sum(weight.size for weight in self.weights)

    @property
    def trainable_parameters(self) -> int:
        """The part of ``parameters`` that training changes."""
        return self.parameters if self.trainable == len(self.weights) else -1

    def keras(self) -> Any:
        """The rebuilt Keras model, with the student's weights. Built once; see ``other_weights`` for changing them.

        Raises:
            NotRebuildable: if the graph holds anything but built-in layers, or the weights do not fit it.
        """
        if self.problem:
            raise NotRebuildable(f"model.{self.problem}")
        if self._built is None:
            self._built, self._at_once = _build(self.config, self.weights)
            self._verify()
        return self._built

    @contextmanager
    def other_weights(self) -> Iterator[Any]:
        """The rebuilt Keras model, to be given other weights; it has the student's again afterwards.

        Raises:
            NotRebuildable: as ``keras`` does.
        """
        keras_model = self.keras()
        try:
            yield keras_model
        finally:
            keras_model.set_weights(self.weights)

    @property
    def images_at_once(self) -> int:
        """How many images the rebuilt model may be given at once."""
        self.keras()
        return self._at_once

    def outputs(self, batch: np.ndarray) -> np.ndarray:
        """Outputs in evaluation mode for a batch, with the weights that the rebuilt model has now, float64.

        Raises:
            NotRebuildable: if the model does not take such a batch, or gives several outputs.
        """
        keras_model = self.keras() if self._built is None else self._built
        try:
            parts = [
                np.asarray(keras_model(batch[at : at + self._at_once], training=False), dtype="float64")
                for at in range(0, max(len(batch), 1), self._at_once)
            ]
            return np.concatenate(parts)
        except MemoryError:
            raise
        # Whatever Keras and TensorFlow raise for a model that a student's process described.
        except Exception as problem:
            _raise_without_memory(problem)
            raise NotRebuildable("model.does_not_run") from None

    def predict(self, batch: np.ndarray) -> np.ndarray:
        """``outputs`` for a batch, with the student's weights; remembered for the checks that ask again.

        Raises:
            NotRebuildable: ``model.does_not_run`` if the model does not take such a batch, or gives several outputs.
        """
        key = (batch.shape, str(batch.dtype), hash(batch.tobytes()))
        if key not in self._predicted:
            # Called, not by Keras's predict: that would trace the model first, which takes longer than a few calls.
            self._predicted[key] = self.outputs(batch)
        return self._predicted[key]

    def layer_weights(self, node: Node) -> list[np.ndarray]:
        """The arrays of one node's layer, in Keras's order."""
        return [np.asarray(weight) for weight in self.keras().get_layer(node.name).weights] if node.has_layer else []

    def _verify(self) -> None:
        """The rebuilt model must repeat what the live one said on the fixed sample."""
        if self.witness is None:
            return
        try:
            answer = self.outputs(witness_sample(self._built.inputs[0].shape))
        # A model that did run would run here, too.
        except NotRebuildable:
            self._built = None
            raise NotRebuildable("model.inconsistent") from None
        scale = max(1.0, float(np.abs(answer).max(initial=0.0)))
        # A model with nan among its weights says nan in both places; that is a start to be judged, not a lie.
        near = answer.shape == self.witness.shape and np.allclose(
            answer, self.witness, atol=WITNESS_TOLERANCE * scale, equal_nan=True
        )
        if not near:
            self._built = None
            raise NotRebuildable("model.inconsistent")


def decode_model(kind: str, tree: dict[str, Any], arrays: dict[str, np.ndarray]) -> CrossedModel:
    """The ``special`` of ``values.decode``: wire trees of kind ``model``."""
    if kind != "model":
        raise KeyError(kind)
    name, config = type_name(tree), tree.get("config")
    if config is None:
        problem = next((one for one in PROBLEMS if one == tree.get("problem")), PROBLEMS[-1])
        return CrossedModel(name, problem, "", (), [], 0, _compiled(tree), None)
    weights = [arrays[weight["ref"]] for weight in tree["weights"]]
    witness = arrays[tree["witness"]["ref"]] if tree.get("witness") else None
    try:
        if not isinstance(config, str):
            raise TypeError("config")
        data: Any = json.loads(config) if len(config) <= MAX_CONFIG else None
        if len(config) > MAX_CONFIG or _is_large(data):
            return CrossedModel(name, "too_large", "", (), [], 0, _compiled(tree), None)
        nodes = read_graph(data)
    except (ValueError, RecursionError, KeyError, TypeError, IndexError, AttributeError):
        raise Uncrossable("model") from None
    return CrossedModel(name, "", config, nodes, weights, int(tree["trainable"]), _compiled(tree), witness)


def _compiled(tree: dict[str, Any]) -> dict[str, Any] | None:
    settings = tree.get("compiled")
    if settings is None:
        return None
    optimizer, built_in, rate = (settings[name] for name in ("optimizer", "built_in", "learning_rate"))
    if not isinstance(optimizer, str) or not isinstance(built_in, bool) or not isinstance(rate, float | None):
        raise TypeError("compiled")
    return {"optimizer": optimizer, "built_in": built_in, "learning_rate": rate}


def _is_large(data: Any) -> bool:
    """Whether a configuration holds more layers, or uses of layers, than anything here needs."""
    layers = sum("class_name" in part and part.get("module") not in (None, *ATTACHED) for part in parts_of(data))
    return max(layers, sum(1 for _ in inbound_nodes(data))) > MAX_LAYERS


def _build(config: str, weights: Sequence[np.ndarray]) -> tuple[Any, int]:
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
        _raise_without_memory(problem)
        raise NotRebuildable("model.not_rebuildable") from None
    return model, at_once


def _fill(variables: list[Any], weights: dict[int, np.ndarray]) -> None:
    """Give Keras variables that have no value yet their weights, by the variable's id; others start as Keras says."""
    import keras

    for variable in variables:
        if (weight := weights.get(id(variable))) is not None:
            variable._initializer = lambda shape, dtype, weight=weight: keras.ops.cast(weight, dtype)
        variable._deferred_initialize()


def _raise_without_memory(problem: Exception) -> None:
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
