# wrong: ^ for the power, which is another operator in Python
# shows: params.not_a_square
# told: params.not_a_square
# fails: test_convolutions_of_the_lecture (params.not_a_square)
# fails: test_any_convolution (params.not_a_square)
def conv2d_params(filters, kernel_size, in_channels):
    one_filter = kernel_size ^ 2
    return filters * (one_filter * in_channels + 1)


def dense_params(inputs, units):
    return units + inputs * units
