# wrong: a bias for every slice (filters × channels), right for one input channel
# shows: params.conv_bias
# told: params.conv_bias
# fails: test_convolutions_of_the_lecture (params.conv_bias)
# fails: test_any_convolution (params.conv_bias)
def conv2d_params(filters, kernel_size, in_channels):
    per_slice = kernel_size * kernel_size + 1
    return per_slice * in_channels * filters


def dense_params(inputs, units):
    return inputs * units + units
