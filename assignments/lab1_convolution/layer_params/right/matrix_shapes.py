# right: shapes of the weights and biases, their sizes summed
import numpy as np


def count(*shapes):
    return int(sum(np.prod(shape, dtype=np.int64) for shape in shapes))


def conv2d_params(filters, kernel_size, in_channels):
    return count((kernel_size, kernel_size, in_channels, filters), (filters,))


def dense_params(inputs, units):
    return count((inputs, units), (units,))
