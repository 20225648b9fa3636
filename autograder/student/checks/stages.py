"""A model as the stages it computes, whatever way it was written.

``Conv2D(64, 3, activation="relu")``, ``Conv2D(64, 3)`` with ``ReLU()``, a nested ``Sequential`` and a Functional graph
all become the stages ``Conv2D``, ``relu``. Element-wise activations are read before the pooling or flattening that
they follow, since the order makes no difference there.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from autograder.student.transport.allowed import ACTIVATIONS
from autograder.student.transport.graph import Node
from autograder.student.transport.rebuild import CrossedModel

POOLS = frozenset({"MaxPooling2D", "AveragePooling2D", "GlobalMaxPooling2D", "GlobalAveragePooling2D"})
# keras.ops on symbolic tensors, as the layer that does the same.
OPERATIONS = {"MaxPool": "MaxPooling2D", "AveragePool": "AveragePooling2D"}
ACTIVATION_LAYERS = {
    "ReLU": "relu",
    "Relu": "relu",
    # Without a slope; with one it is no plain activation.
    "LeakyReLU": "relu",
    "Softmax": "softmax",
    "Sigmoid": "sigmoid",
    "Tanh": "tanh",
}
# The identity is no stage.
ACTIVATION_NAMES = frozenset(ACTIVATIONS) - {"linear"}
# What a plain layer leaves at None.
EXTRAS = [
    "kernel_regularizer",
    "bias_regularizer",
    "activity_regularizer",
    "kernel_constraint",
    "bias_constraint",
    "quantization_config",
]


@dataclass(frozen=True)
class Stage:
    """One step of a model: a layer without its activation, or an activation.

    Attributes:
        kind: Keras class name (``Conv2D``, ``Flatten``) or activation name (``relu``).
        config: the layer's configuration; empty for activations.
        weights: the layer's arrays.
    """

    kind: str
    config: dict[str, Any] = field(default_factory=dict, repr=False)
    weights: tuple[np.ndarray, ...] = field(default=(), repr=False)
    node: Node | None = field(default=None, repr=False)

    @property
    def shapes(self) -> tuple[tuple[int, ...], ...]:
        """Shapes of the weights."""
        return tuple(weight.shape for weight in self.weights)

    @property
    def is_activation(self) -> bool:
        """Whether this stage is an activation."""
        return self.kind in ACTIVATION_NAMES


@dataclass(frozen=True)
class Layer:
    """A layer with weights, or a pooling layer, as an exercise asks for it.

    Attributes:
        shapes: of its weights.
        options: those that decide what it computes, beside its weights' shapes.
        activation: what follows it, for the student's page: no check reads it here.
    """

    kind: str
    shapes: tuple[tuple[int, ...], ...]
    options: dict[str, Any]
    activation: str = ""


def conv2d(channels: int, filters: int, padding: str = "valid") -> Layer:
    """A convolution of 3x3 filters and a ReLU."""
    options = {"strides": (1, 1), "padding": padding, "dilation_rate": (1, 1), "groups": 1, "use_bias": True}
    return Layer("Conv2D", ((3, 3, channels, filters), (filters,)), options, "relu")


def max_pooling() -> Layer:
    """Max pooling of 2x2."""
    return Layer("MaxPooling2D", (), {"pool_size": (2, 2), "strides": (2, 2)})


def dense(inputs: int, units: int) -> Layer:
    """A dense layer and a softmax."""
    return Layer("Dense", ((inputs, units), (units,)), {"use_bias": True}, "softmax")


def read_stages(model: CrossedModel) -> list[Stage] | None:
    """The model's stages from input to output, or None if it is not one chain of layers."""
    inputs = [index for index, node in enumerate(model.nodes) if node.kind == "InputLayer"]
    if inputs != [0] or any(node.sources != (index - 1,) for index, node in enumerate(model.nodes) if index):
        return None
    weights = {layer.name: layer.weights for layer in model.keras().layers}
    stages: list[Stage] = []
    for node in model.nodes[1:]:
        stages += _stages_of(node, weights.get(node.name, ()) if node.has_layer else ())
    return _merge_padding(_pull_activations(stages))


def _stages_of(node: Node, weights: Iterable[Any]) -> list[Stage]:
    config = node.config
    if node.kind in ACTIVATION_LAYERS:
        return [Stage(ACTIVATION_LAYERS[node.kind] if _is_plain_activation(node) else node.kind, config, (), node)]
    if node.kind == "Activation":
        return _activation(config.get("activation"))
    if node.kind in ("Reshape", "Flatten"):
        # The operation's shape names the batch axis, the layer's does not.
        axes = len(node.sizes("newshape")) - 1 if "newshape" in config else len(node.sizes("target_shape") or (-1,))
        return [Stage("Flatten" if axes == 1 else node.kind, config, (), node)]
    if node.kind == "Identity":
        return []
    if node.kind in OPERATIONS:
        return [
            Stage(
                OPERATIONS[node.kind],
                config | {"strides": config.get("strides") or config.get("pool_size")},
                (),
                node,
            )
        ]
    stage = Stage(node.kind, config, tuple(np.asarray(weight) for weight in weights), node)
    return [stage, *_activation(config.get("activation"))]


def _activation(value: Any) -> list[Stage]:
    if value in (None, "linear"):
        return []
    return [Stage(value if isinstance(value, str) and value in ACTIVATION_NAMES else "unknown activation")]


def _is_plain_activation(node: Node) -> bool:
    config = node.config
    if node.kind in ("Softmax", "softmax"):
        return config.get("axis", -1) in (-1, 1)
    return not config.get("negative_slope") and not config.get("threshold") and config.get("max_value") is None


def _pull_activations(stages: list[Stage]) -> list[Stage]:
    """relu commutes with max pooling and flattening, and twice is once."""
    result: list[Stage] = []
    for stage in stages:
        at = len(result)
        if stage.kind == "relu":
            while at and result[at - 1].kind in ("MaxPooling2D", "Flatten"):
                at -= 1
            if at and result[at - 1].kind == "relu":
                continue
        result.insert(at, stage)
    return result


def _merge_padding(stages: list[Stage]) -> list[Stage]:
    """A zero border and a valid convolution are a same convolution."""
    result: list[Stage] = []
    for stage in stages:
        before = result[-1] if result else None
        if (
            before is not None
            and before.kind == "ZeroPadding2D"
            and stage.kind == "Conv2D"
            and stage.node is not None
            and stage.config.get("padding") == "valid"
            and np.ravel(before.config.get("padding", ())).tolist()
            == [size // 2 for size in stage.node.sizes("kernel_size") for _ in (0, 1)]
            and stage.config.get("strides") == [1, 1]
        ):
            result[-1] = Stage("Conv2D", stage.config | {"padding": "same"}, stage.weights, stage.node)
        else:
            result.append(stage)
    return result


def extras_of(stage: Stage) -> list[str]:
    """Names of options that a plain layer leaves alone: regularizers, constraints, frozen weights."""
    found = [name for name in EXTRAS if stage.config.get(name)]
    if stage.weights and stage.config.get("trainable") is False:
        found.append("trainable=False")
    return found
