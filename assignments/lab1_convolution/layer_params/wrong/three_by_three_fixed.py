# wrong: 9 is written in for the kernel
# shows: params.kernel_fixed
# told: params.kernel_fixed
# fails: test_convolutions_of_the_lecture (params.kernel_fixed)
# fails: test_any_convolution (params.kernel_fixed)
def conv2d_params(filters, kernel_size, in_channels):
    return 9 * in_channels * filters + filters


def dense_params(inputs, units):
    return inputs * units + units
