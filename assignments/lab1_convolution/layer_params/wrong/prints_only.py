# wrong: print instead of return in both functions
# shows: answer.none
# told: answer.none
# fails: test_convolutions_of_the_lecture (answer.none)
# fails: test_dense_layer_of_the_lecture (answer.none)
# fails: test_any_convolution (answer.none)
# fails: test_any_dense_layer (answer.none)
def conv2d_params(filters, kernel_size, in_channels):
    print(filters * (kernel_size ** 2 * in_channels + 1))


def dense_params(inputs, units):
    print(units * (inputs + 1))
