# wrong: the brackets hold the + 1 as well, so that it is divided by the stride
# shows: size.one_inside
# told: size.one_inside
# fails: test_sizes_of_the_lecture (size.one_inside)
# fails: test_valid_rule (size.one_inside)
import math


def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        return math.floor((n - kernel + 1) / stride)
    if padding == "same":
        return math.ceil(n / stride)
    raise ValueError(padding)
