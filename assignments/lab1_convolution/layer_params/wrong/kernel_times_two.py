# wrong: kernel_size * 2 instead of squared
# shows: params.kernel_doubled
# told: params.kernel_doubled
# fails: test_convolutions_of_the_lecture (params.kernel_doubled)
# fails: test_any_convolution (params.kernel_doubled)
def conv2d_params(filters, kernel_size, in_channels):
    return (kernel_size * 2 * in_channels + 1) * filters


def dense_params(inputs, units):
    return (inputs + 1) * units
