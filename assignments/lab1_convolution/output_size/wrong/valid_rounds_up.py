# wrong: valid rounds up where the stride does not divide n - k
# shows: size.valid
# told: size.valid
# fails: test_sizes_of_the_lecture (size.valid)
# fails: test_valid_rule (size.valid)
import math


def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        return math.ceil((n - kernel) / stride) + 1
    if padding == "same":
        return math.ceil(n / stride)
    raise ValueError("padding")
