# wrong: print instead of return in both functions
# shows: answer.none
def conv2d_params(filters, kernel_size, in_channels):
    print(filters * (kernel_size ** 2 * in_channels + 1))


def dense_params(inputs, units):
    print(units * (inputs + 1))
