# wrong: the biases of the convolution are missing
# shows: params.no_bias
# told: params.no_bias
# fails: test_convolutions_of_the_lecture (params.no_bias)
# fails: test_any_convolution (params.no_bias)
def conv2d_params(filters, kernel_size, in_channels):
    return kernel_size * kernel_size * in_channels * filters


def dense_params(inputs, units):
    return inputs * units + units
