# wrong: adds in_channels as biases of the convolution, not the number of filters
# shows: params.conv_bias
# told: params.conv_bias
# fails: test_convolutions_of_the_lecture (params.conv_bias)
# fails: test_any_convolution (params.conv_bias)
def conv2d_params(filters, kernel_size, in_channels):
    return filters * kernel_size ** 2 * in_channels + in_channels


def dense_params(inputs, units):
    return inputs * units + units
