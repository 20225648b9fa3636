# wrong: counts in 16-bit integers, which run over with 184,330
# shows: params.dense
# told: params.dense
# fails: test_dense_layer_of_the_lecture (params.dense)
# fails: test_any_dense_layer (params.dense)
import numpy as np


def conv2d_params(filters, kernel_size, in_channels):
    return int(np.prod([filters, kernel_size, kernel_size, in_channels])) + filters


def dense_params(inputs, units):
    return int(np.prod(np.array([inputs, units], dtype=np.int16), dtype=np.int16)) + units
