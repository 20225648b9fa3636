# wrong: valid rounds up where the stride does not divide n - k
# shows: size.rounded_up
# told: size.rounded_up
# fails: test_sizes_of_the_lecture (size.rounded_up)
# fails: test_valid_rule (size.rounded_up)
import math


def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        return math.ceil((n - kernel) / stride) + 1
    if padding == "same":
        return math.ceil(n / stride)
    raise ValueError("padding")
