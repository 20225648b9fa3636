# right: dataclasses for the layers with a params property
from dataclasses import dataclass
from math import prod


@dataclass(frozen=True)
class Layer:
    weight_shape: tuple

    @property
    def params(self) -> int:
        return prod(self.weight_shape) + self.weight_shape[-1]


def conv2d_params(filters, kernel_size, in_channels):
    return Layer((kernel_size, kernel_size, in_channels, filters)).params


def dense_params(inputs, units):
    return Layer(weight_shape=(inputs, units)).params
