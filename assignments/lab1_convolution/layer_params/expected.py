"""Judge numbers of parameters: what is expected, and what the usual mistakes give instead."""

from typing import Any

from autograder.student.checks.arrays import require_number


def require_conv2d_params(answer: Any, filters: int, kernel_size: int, in_channels: int) -> None:
    """Fail unless the answer is the number of weights and biases of this Conv2D."""
    weights = filters * kernel_size**2 * in_channels
    flat = filters * kernel_size * in_channels
    mistakes = {
        "params.no_bias": (weights,),
        "params.one_bias": (weights + 1,),
        "params.conv_bias": (weights + in_channels, weights + filters * in_channels),
        "params.kernel": (flat + filters,),
        "params.kernel_doubled": (2 * flat + filters,),
        "params.kernel_fixed": (filters * (9 * in_channels + 1),),
        "params.channels": (filters * (kernel_size**2 + 1),),
        "params.not_a_square": (filters * ((kernel_size ^ 2) * in_channels + 1),),
    }
    require_number(answer, weights + filters, "params.conv", mistakes)


def require_dense_params(answer: Any, inputs: int, units: int) -> None:
    """Fail unless the answer is the number of weights and biases of this Dense layer."""
    weights = inputs * units
    mistakes = {
        "params.no_bias": (weights,),
        "params.one_bias": (weights + 1,),
        "params.dense_bias": (weights + inputs,),
        "params.ten_biases": (weights + 10,),
        "params.added": (inputs + units, inputs + units + 1, inputs + 2 * units),
    }
    require_number(answer, weights + units, "params.dense", mistakes)
