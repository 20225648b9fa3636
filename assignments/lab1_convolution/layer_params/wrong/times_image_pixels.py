# wrong: multiplies by the positions of the window too, as if the weights were not shared
# shows: params.conv
# told: params.conv
# fails: test_convolutions_of_the_lecture (params.conv)
# fails: test_any_convolution (params.conv)
def conv2d_params(filters, kernel_size, in_channels):
    positions = (28 - kernel_size + 1) ** 2
    return filters * (kernel_size ** 2 * in_channels + 1) * positions


def dense_params(inputs, units):
    return inputs * units + units
