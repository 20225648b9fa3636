"""A model's configuration text as a graph of nodes. Plain data: nothing is built or run."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

# Keras's own configurations are a dozen levels deep.
MAX_LEVELS = 64


@dataclass(frozen=True)
class Node:
    """One use of a layer.

    Attributes:
        kind: Keras class name, such as ``Conv2D``; for operations such as ``Relu``.
        module: where the class comes from; ``keras.layers`` for Keras's layers.
        sources: indices of the nodes whose outputs go in.
    """

    name: str
    kind: str
    module: str
    config: dict[str, Any] = field(repr=False)
    sources: tuple[int, ...] = ()

    @property
    def has_layer(self) -> bool:
        """False for operations such as ``keras.ops.relu``, which hold no weights."""
        return self.module.startswith("keras.layers")

    def sizes(self, option: str) -> tuple[Any, ...]:
        """An option that is a list, such as ``kernel_size``; empty where it is none."""
        value = self.config.get(option)
        return tuple(value) if isinstance(value, list) else ()


def _names_itself(name: Any, entry: dict[str, Any]) -> bool:
    """Whether Keras will know a layer by the name that it has in the graph; operations need none of their own."""
    config = entry["config"]
    return config.get("name") == name or ("name" not in config and not str(entry["module"]).startswith("keras.layers"))


Uses = dict[tuple[str, int], list[tuple[str, int]]]


def reached_uses(data: dict[str, Any]) -> Uses:
    """Uses of layers on the way from input to output, in topological order: (layer, use) -> those it takes from.

    Raises:
        KeyError, TypeError, IndexError, ValueError, AttributeError: if ``data`` is no Functional configuration.
    """
    layers = {entry["name"]: entry for entry in data["config"]["layers"]}
    outputs = ends_of(data["config"]["output_layers"])
    if not outputs or not all(_names_itself(name, entry) for name, entry in layers.items()):
        raise KeyError("layers")
    before: Uses = {}
    found: Uses = {}
    waiting = [(key, False) for key in outputs]
    while waiting:
        key, ready = waiting.pop()
        if ready:
            found[key] = before[key]
        elif key not in before:
            inbound = layers[key[0]].get("inbound_nodes") or []
            before[key] = tensors_in(inbound[key[1]]) if inbound else []
            waiting += [(key, True), *((earlier, False) for earlier in before[key])]
        elif key not in found:
            raise KeyError("cycle")
    return found


def read_graph(data: dict[str, Any]) -> tuple[Node, ...]:
    """Nodes of a Functional configuration on the way from input to output, in topological order.

    Raises:
        KeyError, TypeError, IndexError, ValueError, AttributeError: if ``data`` is no Functional configuration.
    """
    layers = {entry["name"]: entry for entry in data["config"]["layers"]}
    reached = reached_uses(data)
    index = {key: number for number, key in enumerate(reached)}
    return tuple(
        Node(
            name=key[0],
            kind=str(layers[key[0]]["class_name"]),
            module=str(layers[key[0]]["module"]),
            config=layers[key[0]]["config"],
            sources=tuple(index[earlier] for earlier in before),
        )
        for key, before in reached.items()
    )


def ends_of(value: Any) -> list[tuple[str, int]]:
    """Inputs or outputs of a model: layer and use."""
    if value and isinstance(value[0], str):
        return [(value[0], int(value[1]))]
    return [(str(entry[0]), int(entry[1])) for entry in value]


def tensors_in(inbound: Any) -> list[tuple[str, int]]:
    """(layer, node index) of every tensor in a node's arguments, in order."""
    histories = (part["config"]["keras_history"] for part in parts_of(inbound) if _is_tensor(part))
    return [(str(history[0]), int(history[1])) for history in histories]


def takes_tensor(inbound: Any) -> bool:
    """Whether there is a tensor among a node's arguments."""
    return any(_is_tensor(part) for part in parts_of(inbound))


def inbound_nodes(data: Any) -> Iterator[Any]:
    """The arguments of every use of a layer, nested models' included."""
    for part in parts_of(data):
        yield from part.get("inbound_nodes") or ()


def parts_of(data: Any) -> Iterator[dict[str, Any]]:
    """Every object in a configuration, in order, without recursion; nothing inside a tensor.

    Raises:
        ValueError: if it is nested more deeply than any of Keras's own.
    """
    waiting = [(data, 0)]
    while waiting:
        part, level = waiting.pop()
        if level > MAX_LEVELS:
            raise ValueError("too deep")
        if isinstance(part, dict):
            yield part
            part = () if _is_tensor(part) else list(part.values())
        if isinstance(part, list | tuple):
            waiting += [(inner, level + 1) for inner in reversed(part)]


def _is_tensor(part: dict[str, Any]) -> bool:
    return part.get("class_name") == "__keras_tensor__"


SEED = 20240506
SIZE = 3
# For axes that the model leaves open: the size of an MNIST image.
OPEN_AXIS = 28
# Numbers in one input, above which there is no sample.
MAX_INPUT_VALUES = 1_000_000


def witness_shape(batch_shape: tuple[int | None, ...]) -> tuple[int, ...]:
    """The shape of one input, open axes filled."""
    return tuple(OPEN_AXIS if size is None else size for size in batch_shape[1:])


def witness_sample(batch_shape: tuple[int | None, ...]) -> np.ndarray:
    """``SIZE`` inputs for a model of that input shape, float32 in [0, 1)."""
    return np.random.default_rng(SEED).random((SIZE, *witness_shape(batch_shape)), dtype="float32")


def has_witness(model: Any) -> bool:
    """Whether a Keras model takes the sample: it has one input, of a size that is worth it."""
    return len(model.inputs) == 1 and math.prod(witness_shape(model.inputs[0].shape)) <= MAX_INPUT_VALUES
