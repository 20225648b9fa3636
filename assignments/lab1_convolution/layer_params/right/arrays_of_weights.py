# right: makes the weight arrays and counts their elements
import numpy as np


def conv2d_params(filters, kernel_size, in_channels):
    kernel = np.zeros((kernel_size, kernel_size, in_channels, filters))
    bias = np.zeros(filters)
    return kernel.size + bias.size


def dense_params(inputs, units):
    W = np.zeros((inputs, units))
    b = np.zeros((units,))
    return W.size + b.size
