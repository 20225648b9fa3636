ODD = "\x1b[2J\x1b]0;ansi_in_messages-was-here\x07\r\n::error title=ansi_in_messages-was-here::x\n##[error]ansi_in_messages-was-here\u2028\u202e"


def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "same":
        raise RuntimeError(ODD)
    return type(ODD, (), {})()


def conv2d_params(filters, kernel_size, in_channels):
    per_filter = kernel_size ** 2 * in_channels + 1
    return filters * per_filter


def dense_params(inputs, units):
    return inputs * units + units
