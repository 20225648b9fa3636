"""Judge counted parameters of layers, and name what was forgotten."""

from typing import Any

from autograder.checks.arrays import whole_number
from autograder.checks.failures import fail


def require_conv2d_params(answer: Any, filters: int, kernel_size: int, in_channels: int) -> None:
    """Fail unless the answer is the number of weights and biases of this Conv2D."""
    number = whole_number(answer)
    weights = filters * kernel_size**2 * in_channels
    if number == weights + filters:
        return
    flat = filters * kernel_size * in_channels
    mistakes = {
        "params.conv_bias": (weights, weights + in_channels, weights + 1, weights + filters * in_channels),
        "params.kernel": (flat + filters, 2 * flat + filters),
        "params.kernel_fixed": (filters * (9 * in_channels + 1),),
        "params.channels": (filters * (kernel_size**2 + 1),),
    }
    fail(next((code for code, numbers in mistakes.items() if number in numbers), "params.conv"))


def require_dense_params(answer: Any, inputs: int, units: int) -> None:
    """Fail unless the answer is the number of weights and biases of this Dense layer."""
    number = whole_number(answer)
    weights = inputs * units
    if number == weights + units:
        return
    fail("params.dense_bias" if number in (weights, weights + inputs, weights + 1) else "params.dense")
