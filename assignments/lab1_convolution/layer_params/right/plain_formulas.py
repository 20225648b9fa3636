# right: weights plus biases
def conv2d_params(filters, kernel_size, in_channels):
    weights = kernel_size * kernel_size * in_channels * filters
    biases = filters
    return weights + biases


def dense_params(inputs, units):
    weights = inputs * units
    biases = units
    return weights + biases


total = conv2d_params(64, 3, 1) + conv2d_params(32, 3, 64) + dense_params(24 * 24 * 32, 10)
print(total)
