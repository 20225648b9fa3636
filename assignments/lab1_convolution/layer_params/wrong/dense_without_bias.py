# wrong: the biases of the dense layer are missing
# shows: params.no_bias
# told: params.no_bias
# fails: test_dense_layer_of_the_lecture (params.no_bias)
# fails: test_any_dense_layer (params.no_bias)
def conv2d_params(filters, kernel_size, in_channels):
    return (kernel_size * kernel_size * in_channels + 1) * filters


def dense_params(inputs, units):
    return inputs * units
