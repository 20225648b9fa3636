# right: parameters of one filter (one unit) with its bias, times the number
def conv2d_params(filters: int, kernel_size: int, in_channels: int) -> int:
    return filters * (kernel_size ** 2 * in_channels + 1)


def dense_params(inputs: int, units: int) -> int:
    return units * (inputs + 1)
