# wrong: 9 is written in for the kernel
# shows: params.kernel_fixed
def conv2d_params(filters, kernel_size, in_channels):
    return 9 * in_channels * filters + filters


def dense_params(inputs, units):
    return inputs * units + units
