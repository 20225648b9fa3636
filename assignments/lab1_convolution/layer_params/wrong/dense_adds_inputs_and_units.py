# wrong: half finished, dense_params adds instead of multiplying
# shows: params.added
# told: params.added
# fails: test_dense_layer_of_the_lecture (params.added)
# fails: test_any_dense_layer (params.added)
def conv2d_params(filters, kernel_size, in_channels):
    return filters * (kernel_size ** 2 * in_channels + 1)


def dense_params(inputs, units):
    # TODO 확인
    return inputs + units
