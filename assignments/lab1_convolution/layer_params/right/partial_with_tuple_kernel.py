# right: a general function that also takes a tuple as kernel size, a partial and defaults
from functools import partial


def layer_params(outputs, fan_in, bias=True):
    return outputs * fan_in + (outputs if bias else 0)


def conv2d_params(filters, kernel_size, in_channels=1):
    if not isinstance(kernel_size, (tuple, list)):
        kernel_size = (kernel_size, kernel_size)
    kh, kw = kernel_size
    return with_bias(filters, kh * kw * in_channels)


def dense_params(inputs, units=10):
    return with_bias(outputs=units, fan_in=inputs)


with_bias = partial(layer_params, bias=True)
