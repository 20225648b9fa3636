# wrong: the biases of the convolution are missing
# shows: params.conv_bias
def conv2d_params(filters, kernel_size, in_channels):
    return kernel_size * kernel_size * in_channels * filters


def dense_params(inputs, units):
    return inputs * units + units
