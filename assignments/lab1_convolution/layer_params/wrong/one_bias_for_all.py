# wrong: one bias for the whole convolution layer
# shows: params.one_bias
# told: params.one_bias
# fails: test_convolutions_of_the_lecture (params.one_bias)
# fails: test_any_convolution (params.one_bias)
def conv2d_params(filters, kernel_size, in_channels):
    return filters * kernel_size ** 2 * in_channels + 1


def dense_params(inputs, units):
    return (inputs + 1) * units
