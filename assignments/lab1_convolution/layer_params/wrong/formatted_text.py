# wrong: returns text with thousands commas, as in the summary
# shows: answer.not_a_number
# told: answer.not_a_number
# fails: test_convolutions_of_the_lecture (answer.not_a_number)
# fails: test_dense_layer_of_the_lecture (answer.not_a_number)
# fails: test_any_convolution (answer.not_a_number)
# fails: test_any_dense_layer (answer.not_a_number)
def conv2d_params(filters, kernel_size, in_channels):
    n = filters * (kernel_size ** 2 * in_channels + 1)
    return f"{n:,}"


def dense_params(inputs, units):
    n = units * (inputs + 1)
    return f"{n:,}"
