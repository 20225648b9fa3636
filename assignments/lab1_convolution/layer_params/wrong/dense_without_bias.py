# wrong: the biases of the dense layer are missing
# shows: params.dense_bias
# told: params.dense_bias
# fails: test_dense_layer_of_the_lecture (params.dense_bias)
# fails: test_any_dense_layer (params.dense_bias)
def conv2d_params(filters, kernel_size, in_channels):
    return (kernel_size * kernel_size * in_channels + 1) * filters


def dense_params(inputs, units):
    return inputs * units
