# right: weights and biases as two terms, summed
import math


def conv2d_params(filters, kernel_size, in_channels):
    return sum((math.prod((kernel_size, kernel_size, in_channels, filters)), filters))


def dense_params(inputs, units):
    return sum((inputs * units, units))
