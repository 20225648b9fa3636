"""The fixed sample on which a live model and its rebuilt twin must say the same."""

import math
from typing import Any

import numpy as np

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
