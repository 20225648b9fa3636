"""A model's configuration text as a graph of nodes. Plain data: nothing is built or run."""

from dataclasses import dataclass, field
from typing import Any


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


def read_graph(data: dict[str, Any]) -> tuple[Node, ...]:
    """Nodes of a Functional configuration on the way from input to output, in topological order.

    Raises:
        KeyError, TypeError, IndexError: if ``data`` is no Functional configuration.
    """
    layers = {entry["config"].get("name") or entry["name"]: entry for entry in data["config"]["layers"]}
    order: list[tuple[str, int]] = []
    index: dict[tuple[str, int], int] = {}
    sources: list[tuple[int, ...]] = []
    waiting: list[tuple[tuple[str, int], bool]] = [(key, False) for key in _outputs(data["config"]["output_layers"])]
    while waiting:
        key, ready = waiting.pop()
        if key in index:
            continue
        inbound = layers[key[0]].get("inbound_nodes") or []
        before = _tensors(inbound[key[1]]) if inbound else []
        if ready:
            index[key] = len(order)
            order.append(key)
            sources.append(tuple(index[earlier] for earlier in before))
        else:
            waiting.append((key, True))
            waiting += [(earlier, False) for earlier in before if earlier not in index]
            if len(waiting) > 10_000:
                raise KeyError("cycle")
    return tuple(
        Node(
            name=key[0],
            kind=str(layers[key[0]]["class_name"]),
            module=str(layers[key[0]]["module"]),
            config=layers[key[0]]["config"],
            sources=inputs,
        )
        for key, inputs in zip(order, sources, strict=True)
    )


def _outputs(value: Any) -> list[tuple[str, int]]:
    if value and isinstance(value[0], str):
        return [(value[0], int(value[1]))]
    return [(str(entry[0]), int(entry[1])) for entry in value]


def _tensors(inbound: Any) -> list[tuple[str, int]]:
    """(layer, node index) of every tensor in a node's arguments, in order."""
    found = []
    waiting = [inbound]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            if part.get("class_name") == "__keras_tensor__":
                history = part["config"]["keras_history"]
                found.append((str(history[0]), int(history[1])))
            else:
                waiting += reversed(list(part.values()))
        elif isinstance(part, list):
            waiting += reversed(part)
    return found
