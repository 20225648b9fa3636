# wrong: the default of padding is same, not valid
# shows: size.default
# told: size.default
# fails: test_sizes_of_the_lecture (size.default)
import math


def output_size(n, kernel, stride=1, padding="same"):
    if padding == "valid":
        return (n - kernel) // stride + 1
    elif padding == "same":
        return math.ceil(n / stride)
    raise ValueError(padding)
