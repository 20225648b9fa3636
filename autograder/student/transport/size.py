"""How much a model computes and keeps for one image, from its shapes alone: what would exhaust a checker is refused."""

import math
from collections.abc import Iterator
from typing import Any

from autograder.student.transport.allowed import RECURRENT
from autograder.student.transport.graph import witness_shape

# Numbers between two layers, for one image; the lab's largest have 43,264.
MAX_ACTIVATIONS = 1_000_000
# The same of all layers together.
MAX_ALL_ACTIVATIONS = 20_000_000
# Multiplications for one image, every use of a layer counted; the lab's largest need 11 million.
MAX_MULTIPLICATIONS = 1_000_000_000
# Steps of a recurrent layer: the pixels of an image are 784.
MAX_STEPS = 1000
# Pixels that a window spans or skips; larger than any image here.
MAX_WINDOW = 1024
WINDOWS = ("pool_size", "kernel_size", "strides", "dilation_rate")
# Images that a model is given at once, and numbers that its layers keep of them.
MOST_AT_ONCE = 250
MAX_TOGETHER = 50_000_000


class TooLarge(Exception):
    """The model needs more than anything here does, or has an axis without any length."""


def images_at_once(draft: Any) -> int:
    """How many images a model may be given at once.

    Args:
        draft: a Keras model whose variables need hold no numbers.

    Raises:
        TooLarge: if it is too large for a single one.
    """
    multiplications = kept = 0
    for operation, inputs, outputs in _uses(draft):
        sizes = [math.prod(shape) for shape in outputs]
        if any(size > MAX_ACTIVATIONS for size in sizes) or not all(math.prod(shape) for shape in inputs + outputs):
            raise TooLarge
        kept += sum(sizes)
        multiplications += _multiplications(operation, inputs, outputs)
        if kept > MAX_ALL_ACTIVATIONS or multiplications > MAX_MULTIPLICATIONS:
            raise TooLarge
    return max(1, min(MOST_AT_ONCE, MAX_TOGETHER // max(kept, 1)))


def _uses(draft: Any) -> Iterator[tuple[Any, list[tuple[int, ...]], list[tuple[int, ...]]]]:
    """Every use of every operation, with the shapes of what goes in and comes out for one image."""
    operations = {id(one): one for one in (*draft.operations, *draft._flatten_layers())}
    for operation in operations.values():
        for node in operation._inbound_nodes:
            shapes = [[witness_shape(one.shape) for one in side] for side in (node.input_tensors, node.output_tensors)]
            yield operation, *shapes


def _multiplications(operation: Any, inputs: list[tuple[int, ...]], outputs: list[tuple[int, ...]]) -> int:
    kind = type(operation).__name__
    windows = [_largest(getattr(operation, name, 1)) for name in WINDOWS]
    if any(size > MAX_WINDOW for size in windows):
        raise TooLarge
    if kind == "Embedding":
        return math.prod(outputs[0])
    if kind == "Dot" and outputs:
        # Rows times columns times what both have in common.
        return math.isqrt(math.prod(math.prod(shape) for shape in (*inputs[:2], outputs[0])))
    kernels: int = sum(math.prod(weight.shape) for weight in getattr(operation, "weights", ()) if len(weight.shape) > 1)
    if kind in RECURRENT:
        if inputs[0][0] > MAX_STEPS:
            raise TooLarge
        return inputs[0][0] * kernels
    if kind == "MultiHeadAttention":
        # Every place looks at every other.
        places = operation._num_heads * math.prod(math.prod(shape[:-1]) for shape in inputs[:2])
        if places > MAX_ACTIVATIONS:
            raise TooLarge
    window = math.prod(operation.pool_size) if isinstance(getattr(operation, "pool_size", 0), tuple) else 1
    return math.prod(outputs[0][:-1]) * kernels + math.prod(outputs[0]) * window if outputs else 0


def _largest(value: Any) -> int:
    return max(value, default=1) if isinstance(value, tuple | list) else int(value or 1)
