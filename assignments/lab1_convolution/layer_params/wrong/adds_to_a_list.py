# wrong: the layers of all calls are kept in a list, and their sum is returned
# shows: params.remembers
# told: params.remembers
# fails: test_convolutions_of_the_lecture (params.remembers)
# fails: test_dense_layer_of_the_lecture (params.remembers)
# fails: test_any_convolution (params.conv)
# fails: test_any_dense_layer (params.dense)
LAYERS = []


def conv2d_params(filters, kernel_size, in_channels):
    LAYERS.append(filters * kernel_size**2 * in_channels + filters)
    return sum(LAYERS)


def dense_params(inputs, units):
    LAYERS.append(inputs * units + units)
    return sum(LAYERS)
