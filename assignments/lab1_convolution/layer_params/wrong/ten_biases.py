# wrong: ten biases, as in the lecture's Dense layer, for any number of units
# shows: params.ten_biases
# told: params.ten_biases
# fails: test_dense_layer_of_the_lecture (params.ten_biases)
# fails: test_any_dense_layer (params.ten_biases)
def conv2d_params(filters, kernel_size, in_channels):
    return (kernel_size ** 2 * in_channels + 1) * filters


def dense_params(inputs, units):
    bias = 10
    return inputs * units + bias
