# wrong: returns text with thousands commas, as in the summary
def conv2d_params(filters, kernel_size, in_channels):
    n = filters * (kernel_size ** 2 * in_channels + 1)
    return f"{n:,}"


def dense_params(inputs, units):
    n = units * (inputs + 1)
    return f"{n:,}"
