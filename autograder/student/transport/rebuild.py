"""A student's model as it crossed, rebuilt from its description. Runs where verdicts are made."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from autograder.student.transport.allowed import ATTACHED
from autograder.student.transport.assemble import NotRebuildable, build_model, raise_without_memory
from autograder.student.transport.graph import Node, inbound_nodes, parts_of, read_graph, witness_sample
from autograder.student.transport.values import Uncrossable, type_name

MAX_LAYERS = 300
# Letters of a configuration; 300 layers have half as many.
MAX_CONFIG = 1_000_000
WITNESS_TOLERANCE = 2e-3
# Why a model has no graph: no input shape yet, several outputs, an error on its own input shape, or code that cannot be
# traced.
PROBLEMS = ("not_built", "several_outputs", "does_not_run", "not_traceable")


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
            self._built, self._at_once = build_model(self.config, self.weights)
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
            NotRebuildable: if the model does not take such a batch.
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
            raise_without_memory(problem)
            raise NotRebuildable("model.does_not_run") from None

    def predict(self, batch: np.ndarray) -> np.ndarray:
        """``outputs`` for a batch, with the student's weights; remembered for the checks that ask again.

        Raises:
            NotRebuildable: ``model.does_not_run`` if the model does not take such a batch.
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
