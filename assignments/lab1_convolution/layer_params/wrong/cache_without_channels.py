# wrong: results are cached by filters and kernel size only, other channels get the old answer
# shows: params.conv
# told: params.conv
# fails: test_convolutions_of_the_lecture (params.conv)
# fails: test_any_convolution (params.conv)
_seen = {}


def conv2d_params(filters, kernel_size, in_channels):
    key = (filters, kernel_size)
    if key not in _seen:
        _seen[key] = (kernel_size * kernel_size * in_channels + 1) * filters
    return _seen[key]


def dense_params(inputs, units):
    return (inputs + 1) * units
