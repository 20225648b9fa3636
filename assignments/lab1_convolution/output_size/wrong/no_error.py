# wrong: anything that is not "same" is taken for valid, no ValueError
# shows: size.no_error
import math


def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "same":
        return math.ceil(n / stride)
    return (n - kernel) // stride + 1
