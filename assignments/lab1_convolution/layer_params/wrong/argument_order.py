# wrong: the first and the last argument of conv2d_params have changed places
# shows: params.conv_bias
# told: params.conv_bias
# fails: test_convolutions_of_the_lecture (params.conv_bias)
# fails: test_any_convolution (params.conv_bias)
def conv2d_params(in_channels, kernel_size, filters):
    return (kernel_size * kernel_size * in_channels + 1) * filters


def dense_params(inputs, units):
    return (inputs + 1) * units
