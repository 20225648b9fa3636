def conv2d_params(filters, kernel_size, in_channels):
    """Conv2D 층의 파라미터 수(편향 포함)를 돌려줍니다.

    Number of parameters of a Conv2D layer, biases included.
    """
    # BEGIN SOLUTION
    return filters * (kernel_size * kernel_size * in_channels + 1)
    # END SOLUTION


def dense_params(inputs, units):
    """Dense 층의 파라미터 수(편향 포함)를 돌려줍니다.

    Number of parameters of a Dense layer, biases included.
    """
    # BEGIN SOLUTION
    return units * (inputs + 1)
    # END SOLUTION
