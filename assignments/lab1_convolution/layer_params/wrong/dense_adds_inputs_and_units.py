# wrong: half finished, dense_params adds instead of multiplying
# shows: params.dense
# told: params.dense
# fails: test_dense_layer_of_the_lecture (params.dense)
# fails: test_any_dense_layer (params.dense)
def conv2d_params(filters, kernel_size, in_channels):
    return filters * (kernel_size ** 2 * in_channels + 1)


def dense_params(inputs, units):
    # TODO 확인
    return inputs + units
