# wrong: adds the number of inputs as biases of the dense layer, not the number of units
# shows: params.dense_bias
# told: params.dense_bias
# fails: test_dense_layer_of_the_lecture (params.dense_bias)
# fails: test_any_dense_layer (params.dense_bias)
def conv2d_params(filters, kernel_size, in_channels):
    return kernel_size * kernel_size * in_channels * filters + filters


def dense_params(inputs, units):
    return inputs * (units + 1)
