"""Rebuild a model from its description, through an allow-list. Runs where verdicts are made."""

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from autograder.crossing.graph import Node, read_graph
from autograder.crossing.values import Uncrossable
from autograder.crossing.witness import witness_sample, witness_shape

MAX_WEIGHTS = 20_000_000
MAX_LAYERS = 300
# Numbers between two layers, for one image; the lab's largest have 43,264.
MAX_ACTIVATIONS = 1_000_000
MODULES = frozenset(
    [
        "keras",
        "keras.layers",
        "keras.initializers",
        "keras.regularizers",
        "keras.constraints",
        "keras.src.ops.nn",
        "keras.src.ops.numpy",
        "keras.src.activations.activations",
        "keras.src.models.functional",
    ]
)
# These run code or files that come with the configuration.
REFUSED = frozenset(["Lambda", "TFSMLayer", "TorchModuleWrapper", "FlaxLayer", "JaxLayer"])
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
        problem: why there is no graph (``not_built``, ``not_traceable``), or empty.
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
        """The rebuilt Keras model, with the student's weights. Built once; a check may set other weights.

        Raises:
            NotRebuildable: if the graph holds anything but built-in layers, or the weights do not fit it.
        """
        if self.problem:
            raise NotRebuildable(f"model.{self.problem}")
        if self._built is None:
            self._built = _build(self.config, self.weights)
            self._verify()
        self._built.set_weights(self.weights)
        return self._built

    def predict(self, batch: np.ndarray) -> np.ndarray:
        """Outputs for a batch, with the student's weights; remembered for the checks that ask again.

        Raises:
            ValueError, TypeError, RuntimeError: if the model does not take such a batch.
        """
        key = (batch.shape, str(batch.dtype), hash(batch.tobytes()))
        if key not in self._predicted:
            self._predicted[key] = np.asarray(self.keras().predict(batch, batch_size=250, verbose=0))
        return self._predicted[key]

    def layer_weights(self, node: Node) -> list[np.ndarray]:
        """The arrays of one node's layer, in Keras's order."""
        return [np.asarray(weight) for weight in self.keras().get_layer(node.name).weights] if node.has_layer else []

    def _verify(self) -> None:
        """The rebuilt model must repeat what the live one said on the fixed sample."""
        if self.witness is None:
            return
        sample = witness_sample(self._built.inputs[0].shape)
        try:
            answer = np.asarray(self._built(sample, training=False), dtype="float64")
        # Whatever Keras raises: a model that did run would run here, too.
        except Exception:
            self._built = None
            raise NotRebuildable("model.inconsistent") from None
        scale = max(1.0, float(np.abs(answer).max(initial=0.0)))
        if answer.shape != self.witness.shape or not np.allclose(answer, self.witness, atol=WITNESS_TOLERANCE * scale):
            self._built = None
            raise NotRebuildable("model.inconsistent")


def decode_model(kind: str, tree: dict[str, Any], arrays: dict[str, np.ndarray]) -> CrossedModel:
    """The ``special`` of ``values.decode``: wire trees of kind ``model``."""
    if kind != "model":
        raise KeyError(kind)
    config = tree.get("config")
    if config is None:
        problem = tree.get("problem") if tree.get("problem") in PROBLEMS else PROBLEMS[-1]
        return CrossedModel(str(tree["type"]), problem, "", (), [], 0, _compiled(tree), None)
    weights = [arrays[weight["ref"]] for weight in tree["weights"]]
    witness = arrays[tree["witness"]["ref"]] if tree.get("witness") else None
    try:
        nodes = read_graph(json.loads(config))
    except (ValueError, RecursionError, KeyError, TypeError, IndexError, AttributeError):
        raise Uncrossable("model") from None
    return CrossedModel(str(tree["type"]), "", config, nodes, weights, int(tree["trainable"]), _compiled(tree), witness)


def _compiled(tree: dict[str, Any]) -> dict[str, Any] | None:
    settings = tree.get("compiled")
    return settings if isinstance(settings, dict) else None


def _build(config: str, weights: Sequence[np.ndarray]) -> Any:
    import keras
    from keras.src.backend.common import global_state
    from keras.src.backend.common.stateless_scope import StatelessScope

    data = json.loads(config)
    if len(data["config"].get("layers", ())) > MAX_LAYERS or sum(weight.size for weight in weights) > MAX_WEIGHTS:
        raise NotRebuildable("model.too_large")
    for entry in _objects(data):
        if not _is_allowed(entry):
            raise NotRebuildable("model.custom_layer", layer=_plain(entry["class_name"]))
    try:
        # A first pass without memory: shapes only, so that a lying configuration cannot exhaust us.
        with StatelessScope():
            try:
                draft = keras.models.model_from_json(config)
                shapes = [tuple(variable.shape) for variable in draft.weights]
            finally:
                global_state.set_global_attribute("uninitialized_variables", [])
        if shapes != [weight.shape for weight in weights]:
            raise NotRebuildable("model.inconsistent")
        _require_small(draft)
        model = keras.models.model_from_json(config)
        model.set_weights(weights)
    except NotRebuildable:
        raise
    # Whatever Keras raises on a foreign configuration, the answer is the same: it cannot be rebuilt.
    except Exception:
        raise NotRebuildable("model.not_rebuildable") from None
    return model


def _is_allowed(entry: dict[str, Any]) -> bool:
    kind = entry["class_name"]
    # Keras looks functions up by their `config`, and a dotted name below an allowed module: "layers.Lambda" in "keras".
    reached = entry.get("config") if kind == "function" else kind
    return str(entry.get("module")) in MODULES and str(reached).isidentifier() and reached not in REFUSED


def _require_small(draft: Any) -> None:
    """Refuse a model whose outputs, of any layer and for one image, would exhaust us."""
    for operation in (*draft.operations, *draft._flatten_layers()):
        for node in operation._inbound_nodes:
            for tensor in node.output_tensors:
                if math.prod(witness_shape(tensor.shape)) > MAX_ACTIVATIONS:
                    raise NotRebuildable("model.too_large")


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    """Every ``{"class_name": ...}`` in the configuration, without recursion."""
    waiting = [data]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            # Tensors and dtypes are no code: they name a shape and a number format.
            if part.get("class_name") in ("__keras_tensor__", "DTypePolicy"):
                continue
            if "class_name" in part:
                yield part
            waiting += part.values()
        elif isinstance(part, list):
            waiting += part


def _plain(name: Any) -> str:
    return "".join(letter for letter in str(name) if letter.isalnum() or letter == "_")[:40]
