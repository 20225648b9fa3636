# wrong: the + 1 of the valid rule is missing
# shows: size.one_missing
# told: size.one_missing
# fails: test_sizes_of_the_lecture (size.one_missing)
# fails: test_valid_rule (size.one_missing)
import math


def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        return (n - kernel) // stride
    elif padding == "same":
        return math.ceil(n / stride)
    raise ValueError(padding)
