# wrong: kernel_size once only
# shows: params.kernel
# told: params.kernel
# fails: test_convolutions_of_the_lecture (params.kernel)
# fails: test_any_convolution (params.kernel)
def conv2d_params(filters, kernel_size, in_channels):
    weights = filters * kernel_size * in_channels
    return weights + filters


def dense_params(inputs, units):
    return inputs * units + units
