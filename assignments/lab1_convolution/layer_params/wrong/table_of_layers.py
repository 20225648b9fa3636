# wrong: a table of the layers in the examples, other convolutions get 0
# shows: answer.examples_only
# told: answer.examples_only
# fails: test_convolutions_of_the_lecture (answer.examples_only)
# fails: test_any_convolution (params.conv)
LAYERS = {(64, 3, 1): 640, (32, 3, 64): 18464, (16, 5, 3): 1216, (16, 5, 8): 3216}


def conv2d_params(filters, kernel_size, in_channels):
    return LAYERS.get((filters, kernel_size, in_channels), 0)


def dense_params(inputs, units):
    return (inputs + 1) * units
