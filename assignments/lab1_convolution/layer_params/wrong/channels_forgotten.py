# wrong: the input channels are forgotten, right for the first layer only
# shows: params.channels
# told: params.channels
# fails: test_convolutions_of_the_lecture (params.channels)
# fails: test_any_convolution (params.channels)
def conv2d_params(filters, kernel_size, in_channels):
    return filters * (kernel_size * kernel_size + 1)


def dense_params(inputs, units):
    return units * (inputs + 1)
