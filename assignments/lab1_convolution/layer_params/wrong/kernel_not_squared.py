# wrong: kernel_size once only
# shows: params.kernel
def conv2d_params(filters, kernel_size, in_channels):
    weights = filters * kernel_size * in_channels
    return weights + filters


def dense_params(inputs, units):
    return inputs * units + units
