# right: np.prod of the weight shape, NumPy integers come back
import numpy as np

USE_BIAS: bool = True


def count(*shape):
    return np.prod(shape, dtype=np.int64) + USE_BIAS * np.int64(shape[-1])


def conv2d_params(filters, kernel_size, in_channels):
    return count(kernel_size, kernel_size, in_channels, filters)


def dense_params(inputs, units):
    return count(inputs, units)
