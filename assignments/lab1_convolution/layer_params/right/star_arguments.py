# right: *args and **kwargs handed on to the real functions, sum over a dict of parts
def _conv(filters, kernel_size, in_channels):
    parts = {"kernel": filters * kernel_size * kernel_size * in_channels, "bias": filters}
    return sum(parts.values())


def _dense(inputs, units):
    parts = dict(kernel=inputs * units, bias=units)
    return sum(parts.values())


def conv2d_params(*args, **kwargs):
    return _conv(*args, **kwargs)


def dense_params(*args, **kwargs):
    return _dense(*args, **kwargs)
